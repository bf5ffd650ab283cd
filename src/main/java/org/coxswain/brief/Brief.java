package org.coxswain.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.coxswain.calendar.Period;
import org.coxswain.diagnosis.FunnelPlot;
import org.coxswain.diagnosis.StageFinding;
import org.coxswain.pipeline.Cut;
import org.coxswain.pipeline.QuarterTally;
import org.jspecify.annotations.Nullable;

/**
 * Everything a manager should know on Monday. The components, in this order and under these names, are the JSON
 * contract {@value #SCHEMA}: additions are allowed, renames are not.
 */
public record Brief(
        String schema,
        LocalDate asOf,
        String currency,
        Period period,
        Data data,
        Team team,
        List<Person> people,
        Forecast forecast,
        List<Deal> deals,
        List<Closed> closed,
        List<Inspect> inspect,
        Pipeline pipeline,
        List<QuarterTally> quarters,
        List<Cut> breakdowns,
        List<Difference> differences,
        @Nullable String differencesNote,
        List<Recipe> recipe,
        @Nullable String recipeNote,
        List<Coaching> coaching,
        @Nullable String coachingNote,
        List<CoachedTogether> coachingTogether) {

    public static final String SCHEMA = "coxswain.brief/1";

    /** Who the brief is about. Without a hierarchy the team is everybody. */
    public record Team(@Nullable String id, String name, int members, Metrics metrics, List<Workings> math) {}

    /** A stretch of one figure over equal months, oldest first, for a small picture beside the words. */
    public record Trend(String what, LocalDate from, List<BigDecimal> values) {}

    public record Person(
            String id,
            String name,
            @Nullable String managerId,
            @Nullable String managerName,
            @Nullable String team,
            @Nullable String role,
            @Nullable String segment,
            @Nullable String territory,
            Metrics metrics,
            @Nullable Gap gap,
            List<Lever> levers,
            List<Focus> focus,
            @Nullable String noFocusReason,
            @Nullable Trend trend,
            List<Workings> math,
            List<StageFinding> stages) {}

    /** Money missing a quarter (negative: ahead). amount = notTheirs + levers + luck. */
    public record Gap(String to, BigDecimal amount, BigDecimal notTheirs, BigDecimal levers, BigDecimal luck) {}

    /**
     * What moving one lever would be worth. Values are new opportunities a week for create, a share for conversion, win
     * and discount, money for size, days for cycle. The plot is there for levers in focus.
     */
    public record Lever(
            String lever,
            String label,
            @Nullable Double value,
            @Nullable Double peer,
            @Nullable Double target,
            BigDecimal gainPerQuarter,
            BigDecimal low,
            BigDecimal high,
            double probabilityBelowPeers,
            double probabilityBest,
            int n,
            @Nullable Workings math,
            @Nullable FunnelPlot plot) {}

    /** step: "gap" closes a gap to comparable people; "next" takes somebody further who is ahead or not known to be behind. */
    public record Focus(String lever, String reason, String step) {}

    /** Figures that cannot be said are null, and the note says why. */
    public record Forecast(
            Period period,
            BigDecimal closed,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal p10,
            @Nullable BigDecimal p50,
            @Nullable BigDecimal p90,
            @Nullable BigDecimal quota,
            @Nullable Double probabilityOfQuota,
            @Nullable BigDecimal open,
            @JsonProperty("new") @Nullable BigDecimal fresh,
            @Nullable BigDecimal naive,
            Coverage coverage,
            List<PersonForecast> people,
            @Nullable String note,
            List<Workings> math,
            List<Way> ways,
            List<MustWin> mustWin) {}

    /**
     * How often the range held what happened, in the rehearsals on everybody's past, and how far off its middle was on
     * average: a share of what came, beside what would have been missed without a model.
     */
    public record Coverage(
            int held,
            int of,
            @Nullable Double off,
            @Nullable Double naiveOff) {}

    /** One of the ways everybody's forecast is put together from, and how far off it alone was in the rehearsals. */
    public record Way(
            String way,
            BigDecimal p50,
            double weight,
            @Nullable Double off) {}

    /** An open deal, and by how much winning it rather than losing it raises the chance of quota. */
    public record MustWin(String id, double chanceOfQuota) {}

    public record PersonForecast(
            String id,
            BigDecimal closed,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal p10,
            @Nullable BigDecimal p50,
            @Nullable BigDecimal p90,
            @Nullable BigDecimal quota) {}

    /** An open deal. low and high belong to winProbability; stuck is the chance that it never moves forward. */
    public record Deal(
            String id,
            String ownerId,
            @Nullable String name,
            @Nullable String stage,
            @Nullable BigDecimal amount,
            @Nullable Integer ageDays,
            @Nullable Integer daysInStage,
            @Nullable Double winProbability,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double closesInPeriod,
            @Nullable LocalDate closeP10,
            @Nullable LocalDate closeP50,
            @Nullable LocalDate closeP90,
            @Nullable Double stuck,
            List<Flag> flags,
            @Nullable LocalDate createdOn,
            @Nullable LocalDate expectedClose,
            @Nullable LocalDate lastActivityOn,
            int pushes) {}

    /** A closed deal behind the figures of the window, newest first; data.won and data.lost count all of them. */
    public record Closed(
            String id,
            String ownerId,
            @Nullable String name,
            boolean won,
            @Nullable String stage,
            @Nullable BigDecimal amount,
            @Nullable LocalDate createdOn,
            LocalDate closedOn) {}

    public record Inspect(String id, String why, List<String> questions) {}

    /** start + new + movedIn + raised - lowered - movedOut - lost - won = end, to the cent; all are given positive. */
    public record Pipeline(
            BigDecimal start,
            @JsonProperty("new") BigDecimal fresh,
            BigDecimal movedIn,
            BigDecimal raised,
            BigDecimal lowered,
            BigDecimal movedOut,
            BigDecimal lost,
            BigDecimal won,
            BigDecimal end,
            List<StageBalance> balance,
            List<StageTraffic> traffic,
            @Nullable Double neededPerWeek,
            @Nullable Double createdPerWeek,
            List<Workings> math,
            Needed needed) {}

    /** What neededPerWeek stands on: the next quota, what open deals and one new a week bring it; because says why not. */
    public record Needed(
            @Nullable String period,
            @Nullable BigDecimal quota,
            @Nullable BigDecimal open,
            @Nullable BigDecimal each,
            @Nullable String because) {}

    /** low and high belong to expectedCount; neededCount is what the next period asks for, where that is known. */
    public record StageBalance(
            String stage,
            int count,
            BigDecimal amount,
            @Nullable Double expectedCount,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double neededCount) {}

    /**
     * What came into a stage and left it in the last 13 weeks, of everybody's deals, and what would have left it at the
     * pace of before. low and high belong to ratio, exits over expected ones; above an alarm of 4 the stage is clogged.
     */
    public record StageTraffic(
            String stage,
            int entries,
            int exits,
            double expectedExits,
            double ratio,
            double low,
            double high,
            double alarm,
            boolean clogged) {}

    /**
     * Something that goes with better results. The effect is a difference in the share of deals that move on; where people
     * are compared it is the correlation with a lever.
     *
     * @param kind finding or hypothesis
     * @param q share of findings as sure as this one that are expected to be wrong
     * @param lever what it goes with where people are compared, else null
     */
    public record Difference(
            String factor,
            String kind,
            double effect,
            double low,
            double high,
            @Nullable Double q,
            int n,
            @Nullable String lever,
            Shares shares,
            @Nullable Workings math) {}

    /** Visits to a stage with it and without, how many of each moved on, and who does it least and most often. */
    public record Shares(
            long with, long movedOnWith, long without, long movedOnWithout, double leastOften, double mostOften) {}

    /**
     * A figure of a quarter that tells what the next one brings. importance is the share of past quarters in which it would
     * have been chosen, errorReduction what it alone takes off the error of each person's trailing mean; null where the
     * usual figures stand in because the past is too short.
     */
    public record Recipe(
            String metric,
            String label,
            int leadWeeks,
            @Nullable Double importance,
            @Nullable Double errorReduction) {}

    public record Coaching(
            String personId,
            String lever,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Double effect,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double probabilityPositive,
            String verdict,
            @Nullable Double regressionToMean,
            LocalDate startedOn,
            @Nullable Integer weeksNeeded,
            @Nullable Integer others,
            @Nullable String note,
            @Nullable Workings math) {}

    /** All who were coached on the same lever; of one team where team is not null. */
    public record CoachedTogether(
            String lever,
            @Nullable String team,
            List<String> people,
            double before,
            double after,
            double effect,
            double low,
            double high,
            double probabilityPositive,
            String verdict,
            double regressionToMean,
            LocalDate startedOn,
            @Nullable Integer weeksNeeded,
            int others,
            Workings math) {}
}
