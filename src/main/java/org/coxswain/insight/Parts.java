package org.coxswain.insight;

import java.util.List;
import java.util.Locale;
import org.coxswain.brief.History;
import org.coxswain.brief.Page;

/** A brief as it is spread over pages. */
public final class Parts {

    private Parts() {}

    public record Week(
            Page.Head head,
            Page.Headline headline,
            List<Page.Act> acts,
            String actsNote,
            List<Page.DealCard> questions,
            String questionsNote) {

        static Week of(Page page) {
            return new Week(
                    page.head(), page.headline(), page.acts(), page.actsNote(), page.questions(), page.questionsNote());
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
