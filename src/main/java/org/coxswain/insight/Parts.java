package org.coxswain.insight;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coxswain.brief.History;
import org.coxswain.brief.Page;
import org.jspecify.annotations.Nullable;

/** A brief as it is spread over pages. */
public final class Parts {

    private Parts() {}

    public record Week(
            Page.Head head,
            Page.Headline headline,
            List<Page.Act> acts,
            String actsNote,
            List<Page.DealCard> questions,
            String questionsNote,
            Coaching coaching) {

        static Week of(Page page) {
            return new Week(
                    page.head(),
                    page.headline(),
                    page.acts(),
                    page.actsNote(),
                    page.questions(),
                    page.questionsNote(),
                    Coaching.of(page));
        }
    }

    /** How many of a team's people were coached, as far as the imports tell, and when the latest coaching began. */
    public record Coaching(
            long people, long coached, @Nullable String latest) {

        static Coaching of(Page page) {
            var cards = page.people().stream()
                    .flatMap(group -> group.people().stream())
                    .toList();
            var since = cards.stream()
                    .map(Page.PersonCard::coachedSince)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            return new Coaching(cards.size(), since.size(), since.isEmpty() ? null : since.getLast());
        }
    }

    /** The forecast; of a large team with the first people only, and a sentence about the others. */
    public record Forecast(Page.ForecastView forecast, String others, History history) {

        private static final int MOST_PEOPLE = 60;

        static Forecast of(Page.ForecastView whole, History history) {
            var people = whole.people();
            if (people.size() <= MOST_PEOPLE) {
                return new Forecast(whole, "", history);
            }
            var first = new Page.ForecastView(
                    whole.sentence(),
                    whole.steps(),
                    whole.rehearsals(),
                    whole.honesty(),
                    whole.math(),
                    people.subList(0, MOST_PEOPLE));
            var others = String.format(
                    Locale.ENGLISH,
                    "%d of %,d people; the others are on the pages of the teams they work in.",
                    MOST_PEOPLE,
                    people.size());
            return new Forecast(first, others, history);
        }
    }

    public record Pipeline(List<Page.Block> blocks) {}

    public record Practice(List<Page.Chapter> chapters) {}

    public record Data(Page.DataView data, List<Page.Note> about) {}
}
