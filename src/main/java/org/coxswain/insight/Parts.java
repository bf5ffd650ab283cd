package org.coxswain.insight;

import java.util.List;
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

    public record Forecast(Page.ForecastView forecast, History history) {}

    public record Pipeline(List<Page.Block> blocks) {}

    public record Practice(List<Page.Chapter> chapters) {}

    public record Data(Page.DataView data, List<Page.Note> about) {}
}
