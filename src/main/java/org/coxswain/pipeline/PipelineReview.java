package org.coxswain.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;

/**
 * The pipeline counted: every figure here is a count, a sum or a median of records, none an estimate but the balance.
 *
 * @param closedDeals the newest 10 000
 * @param slips of the last whole period
 * @param createdPerWeek mean of the last 13 weeks
 */
public record PipelineReview(
        List<Tally> tallies,
        List<QuarterTally> quarters,
        List<Cut> cuts,
        Flow flow,
        List<StageBalance> balance,
        List<OpenDeal> openDeals,
        List<ClosedDeal> closedDeals,
        List<Slip> slips,
        List<Standing> standings,
        List<PersonQuota> quotas,
        List<MonthWon> months,
        double createdPerWeek) {

    private static final Sql SCOPED = sql("scoped.sql");
    private static final Sql TALLY = sql("tally.sql");
    private static final Sql MAKE_PERIODS = sql("make_periods.sql");
    private static final Sql ADD_PERIOD = sql("add_period.sql");
    private static final Sql QUARTERS = sql("quarters.sql");
    private static final Sql BREAKDOWN = sql("breakdown.sql");
    private static final Sql FLOW = sql("flow.sql");
    private static final Sql OPEN_DEALS = sql("open_deals.sql");
    private static final Sql CLOSED_DEALS = sql("closed_deals.sql");
    private static final Sql SLIPS = sql("slips.sql");
    private static final Sql CLOSING_IN = sql("closing_in.sql");
    private static final Sql QUOTA_OF = sql("quota_of.sql");
    private static final Sql RECENT = sql("recent_creations.sql");
    private static final Sql MONTHS = sql("months.sql");
    private static final Sql MAKE_MEMBERS = sql("make_members.sql");
    private static final Sql ADD_MEMBER = sql("add_member.sql");
    private static final Sql MAKE_MEMBER_DEAL = sql("make_member_deal.sql");
    private static final Sql TEAM_DEAL = sql("team_deal.sql");
    private static final Sql EVERY_DEAL = sql("every_deal.sql");

    record Recent(long deals) {

        double perWeek() {
            return deals / 13.0;
        }
    }

    /** The deals of {@code members}, or everybody's when there are none, in {@code period} and before it. */
    public static PipelineReview of(PipelineQuestion question) {
        var facts = question.facts();
        var calendar = question.calendar();
        chooseDeals(facts, question.members());
        makePeriods(facts, calendar);
        facts.run(SCOPED, Map.of());
        var days = days(question.period());
        return new PipelineReview(
                facts.ask(Tally.class, TALLY, Map.of()),
                facts.ask(QuarterTally.class, QUARTERS, Map.of()),
                facts.ask(Cut.class, BREAKDOWN, Map.of()),
                facts.ask(Flow.class, FLOW, days).getFirst(),
                Balances.of(facts),
                facts.ask(OpenDeal.class, OPEN_DEALS, Map.of()),
                facts.ask(ClosedDeal.class, CLOSED_DEALS, Map.of()),
                facts.ask(Slip.class, SLIPS, days(calendar.before(question.period()))),
                facts.ask(Standing.class, CLOSING_IN, days),
                facts.ask(PersonQuota.class, QUOTA_OF, days),
                facts.ask(MonthWon.class, MONTHS, Map.of()),
                facts.ask(Recent.class, RECENT, Map.of()).getFirst().perWeek());
    }

    private static void chooseDeals(AsOf facts, List<String> members) {
        facts.run(MAKE_MEMBERS, Map.of());
        if (members.isEmpty()) {
            facts.run(EVERY_DEAL, Map.of());
            return;
        }
        members.forEach(person -> facts.run(ADD_MEMBER, Map.of("person", person)));
        facts.run(MAKE_MEMBER_DEAL, Map.of());
        facts.run(TEAM_DEAL, Map.of());
    }

    private static void makePeriods(AsOf facts, FiscalCalendar calendar) {
        facts.run(MAKE_PERIODS, Map.of());
        var first = facts.firstDay().orElse(facts.day());
        for (var quarter = calendar.quarterOf(facts.day());
                !quarter.end().isBefore(first);
                quarter = calendar.before(quarter)) {
            facts.run(ADD_PERIOD, Map.of("label", quarter.label(), "start", quarter.start(), "end", quarter.end()));
        }
    }

    private static Map<String, LocalDate> days(Period period) {
        return Map.of("start", period.start(), "end", period.end());
    }

    private static Sql sql(String file) {
        return Sql.of(PipelineReview.class, file);
    }
}
