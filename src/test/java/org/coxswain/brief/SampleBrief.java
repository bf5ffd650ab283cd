package org.coxswain.brief;

import static org.coxswain.brief.SampleDeals.QUARTER_END;
import static org.coxswain.brief.SampleDeals.QUARTER_START;
import static org.coxswain.brief.SampleDeals.STAGES;
import static org.coxswain.brief.SampleDeals.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coxswain.calendar.Period;

/** A believable brief of three managers and twenty-four people, so that the pages can be designed and tested. */
final class SampleBrief {

    static final Period PERIOD = new Period("2026-Q4", QUARTER_START, QUARTER_END);

    private SampleBrief() {}

    static Brief brief() {
        var deals = new SampleDeals(SamplePeople.SELLERS.keySet().stream().toList());
        return new Brief(
                Brief.SCHEMA,
                TODAY,
                "USD",
                PERIOD,
                data(deals),
                new Brief.Team("north", "North", 24, SampleFigures.of(deals, null, 1_300_000), List.of()),
                SamplePeople.of(deals),
                SampleForecast.of(deals),
                deals.open,
                deals.closed,
                inspect(deals),
                pipeline(deals),
                SampleHistory.quarters(),
                SampleHistory.breakdowns(),
                List.of(),
                "What the best do differently needs at least two quarters of activities or skills.",
                List.of(),
                "Which metrics predict revenue needs at least six whole quarters; there are four.",
                List.of(),
                "Whether coaching moved a number needs a coaching table: who was coached on what, since when.",
                List.of());
    }

    private static Data data(SampleDeals deals) {
        int won = (int) deals.closed.stream().filter(Brief.Closed::won).count();
        return new Data(
                deals.open.size() + deals.closed.size(),
                won,
                deals.closed.size() - won,
                deals.open.size(),
                27,
                3184,
                0,
                96,
                LocalDate.of(2024, 1, 8),
                TODAY,
                List.of(
                        new Data.Rejected("deals.csv", 412L, "amount", "twelve thousand", "is not a number", true),
                        new Data.Rejected("deals.csv", 977L, "created_at", "31.02.2026", "is not a day", false)),
                2,
                1,
                List.of(
                        new Data.Repair("spaces trimmed", 41, "\" Acme Foods\""),
                        new Data.Repair("spelling of a product unified", 17, "GTXPro beside GTX Pro")),
                List.of(new Data.Missing(
                        "activities", "who has gone quiet, untouched deals, better signs of stuck deals")),
                List.of(
                        new Data.Source("deals.csv", "opportunities", "Salesforce", 987),
                        new Data.Source("history.csv", "stage_changes", "Salesforce", 3184),
                        new Data.Source("people.xlsx", "people", null, 27)),
                List.of("next_step", "product"),
                List.of(new Data.Flaw("batch_edits", 212, 3184, "Their day is that of the tidying.", 1.08, List.of())));
    }

    private static List<Brief.Inspect> inspect(SampleDeals deals) {
        return deals.open.stream()
                .filter(deal -> deal.flags().contains(Flag.STUCK))
                .sorted(Comparator.comparing(Brief.Deal::amount).reversed())
                .limit(5)
                .map(deal -> new Brief.Inspect(
                        deal.id(),
                        "%d days in %s; won deals stayed 19 (median).".formatted(deal.daysInStage(), deal.stage()),
                        List.of()))
                .toList();
    }

    private static Brief.Pipeline pipeline(SampleDeals deals) {
        return new Brief.Pipeline(
                money(2_910_400),
                money(1_240_250.5),
                money(402_000),
                money(96_500),
                money(121_300.25),
                money(588_000),
                money(705_900),
                money(1_118_940.75),
                money(2_115_009.5),
                balance(deals),
                traffic(),
                9.5,
                7.8,
                List.of(),
                new Brief.Needed("2027-Q1", money(1_900_000), money(1_100_000), money(96_500), null));
    }

    private static List<Brief.StageBalance> balance(SampleDeals deals) {
        var rows = new ArrayList<Brief.StageBalance>();
        double[] expected = {72, 54, 41, 30};
        for (int stage = 0; stage < STAGES.size(); stage++) {
            var name = STAGES.get(stage);
            var in = deals.open.stream()
                    .filter(deal -> name.equals(deal.stage()))
                    .toList();
            var sum = in.stream().map(Brief.Deal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(new Brief.StageBalance(
                    name,
                    in.size(),
                    sum,
                    expected[stage],
                    expected[stage] * 0.76,
                    expected[stage] * 1.27,
                    expected[stage] * 1.2));
        }
        return rows;
    }

    private static List<Brief.StageTraffic> traffic() {
        return List.of(
                new Brief.StageTraffic(STAGES.get(0), 96, 101, 98.2, 1.03, .91, 1.17, 0.4, false),
                new Brief.StageTraffic(STAGES.get(1), 61, 38, 60.7, .63, .51, .77, 6.1, true));
    }

    static BigDecimal money(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2);
    }
}
