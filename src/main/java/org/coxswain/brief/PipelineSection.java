package org.coxswain.brief;

import java.util.List;
import org.coxswain.forecast.NeededPace;
import org.coxswain.pipeline.Flow;
import org.coxswain.pipeline.PipelineReview;
import org.coxswain.pipeline.StageTraffic;

/** Flow and balance in the words of the brief. */
final class PipelineSection {

    private PipelineSection() {}

    static Brief.Pipeline of(PipelineReview review, List<StageTraffic> traffic, NeededPace needed) {
        Flow flow = review.flow();
        return new Brief.Pipeline(
                flow.atStart(),
                flow.created(),
                flow.movedIn(),
                flow.raised(),
                flow.lowered(),
                flow.movedOut(),
                flow.lost(),
                flow.won(),
                flow.atEnd(),
                balance(review),
                traffic.stream().map(PipelineSection::traffic).toList(),
                needed instanceof NeededPace.PerWeek pace ? (Double) pace.deals() : null,
                review.createdPerWeek(),
                List.of(),
                needed(needed));
    }

    private static Brief.Needed needed(NeededPace needed) {
        return switch (needed) {
            case NeededPace.PerWeek pace ->
                new Brief.Needed(pace.period().label(), pace.quota(), pace.open(), pace.each(), null);
            case NeededPace.Unsaid unsaid -> new Brief.Needed(null, null, null, null, unsaid.because());
        };
    }

    private static List<Brief.StageBalance> balance(PipelineReview review) {
        return review.balance().stream()
                .map(stage -> new Brief.StageBalance(
                        stage.stage(),
                        stage.count(),
                        stage.amount(),
                        stage.expected(),
                        stage.low(),
                        stage.high(),
                        null))
                .toList();
    }

    private static Brief.StageTraffic traffic(StageTraffic stage) {
        return new Brief.StageTraffic(
                stage.stage(),
                Math.toIntExact(stage.entries()),
                Math.toIntExact(stage.exits()),
                stage.expectedExits(),
                stage.ratio(),
                stage.range().low(),
                stage.range().high(),
                stage.alarm(),
                stage.clogged());
    }
}
