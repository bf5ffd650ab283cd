package org.coxswain.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.forecast.DealOutlook;
import org.coxswain.forecast.Forecast;
import org.coxswain.pipeline.OpenDeal;
import org.coxswain.pipeline.Stuck;
import org.coxswain.pipeline.StuckDeal;
import org.jspecify.annotations.Nullable;

/** Every open deal: where it stands, what is to be expected of it, what it asks to be asked about. */
record DealSection(LocalDate day, Flags flags, Map<String, DealOutlook.Likely> outlooks, Map<String, StuckDeal> stuck) {

    static DealSection of(BriefQuestion question, Forecast forecast, Stuck stuck) {
        var facts = question.facts();
        return new DealSection(
                question.day(),
                new Flags(question.day(), facts.counts(), facts.coverage()),
                likely(forecast),
                stuck.deals().stream().collect(Collectors.toMap(StuckDeal::opportunityId, Function.identity())));
    }

    List<Brief.Deal> of(List<OpenDeal> deals) {
        return deals.stream().map(this::deal).toList();
    }

    private static Map<String, DealOutlook.Likely> likely(Forecast forecast) {
        if (!(forecast instanceof Forecast.Told told)) {
            return Map.of();
        }
        return told.deals().stream()
                .filter(DealOutlook.Likely.class::isInstance)
                .map(DealOutlook.Likely.class::cast)
                .collect(Collectors.toMap(DealOutlook.Likely::opportunityId, Function.identity()));
    }

    private Brief.Deal deal(OpenDeal deal) {
        var outlook = outlooks.get(deal.opportunityId());
        var judged = stuck.get(deal.opportunityId());
        return new Brief.Deal(
                deal.opportunityId(),
                Objects.requireNonNullElse(deal.ownerId(), ClosedSection.NOBODY),
                deal.name(),
                deal.stage(),
                deal.amount(),
                daysSince(deal.createdOn()),
                daysSince(deal.stageSince()),
                outlook == null ? null : outlook.winProbability(),
                outlook == null ? null : outlook.low(),
                outlook == null ? null : outlook.high(),
                outlook == null ? null : outlook.closesInPeriod(),
                outlook == null ? null : outlook.closeP10(),
                outlook == null ? null : outlook.closeP50(),
                outlook == null ? null : outlook.closeP90(),
                judged == null ? null : judged.neverAdvances(),
                flags.of(deal, judged != null && judged.stuck()),
                deal.createdOn(),
                deal.expectedClose(),
                deal.lastActivityOn(),
                deal.pushes());
    }

    private @Nullable Integer daysSince(@Nullable LocalDate since) {
        return since == null ? null : (Integer) Math.toIntExact(ChronoUnit.DAYS.between(since, day));
    }
}
