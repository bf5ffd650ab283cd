package org.coxswain.brief;

import java.util.List;
import java.util.Objects;
import org.coxswain.pipeline.ClosedDeal;
import org.coxswain.pipeline.PipelineReview;

/** The closed deals behind the figures. */
final class ClosedSection {

    /** Who owns a deal that names nobody. */
    static final String NOBODY = "(nobody)";

    private ClosedSection() {}

    static List<Brief.Closed> of(PipelineReview review) {
        return review.closedDeals().stream().map(ClosedSection::closed).toList();
    }

    private static Brief.Closed closed(ClosedDeal deal) {
        return new Brief.Closed(
                deal.opportunityId(),
                Objects.requireNonNullElse(deal.ownerId(), NOBODY),
                deal.name(),
                deal.won(),
                deal.stage(),
                deal.amount(),
                deal.createdOn(),
                deal.closedOn());
    }
}
