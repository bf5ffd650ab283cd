package org.coxswain.diagnosis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.jspecify.annotations.Nullable;

/** What the facts say about the window, counted: people x stages x segments x weeks, never deals. */
record Evidence(
        Window window,
        boolean history,
        List<Seller> sellers,
        List<Created> created,
        List<Load> loads,
        List<Visits> visits,
        List<Sizes> sizes,
        List<Won> won,
        Judging judging) {

    record Created(String ownerId, String segment, int week, int deals) {}

    /** By how many the open deals of a person have grown in a week; week -1 is all before the window. */
    record Load(String ownerId, int week, int more) {}

    /** Logarithms of days + 1 and their squares are in millionths. Dated are those whose days were recorded as they came. */
    record Visits(
            String ownerId,
            String segment,
            int position,
            String stage,
            String way,
            boolean skipped,
            boolean dated,
            int week,
            int visits,
            long logDays,
            long logDaysSquared) {

        /** Whether they tell how long a stage takes. */
        boolean timed() {
            return dated && !skipped;
        }

        boolean advanced() {
            return way.equals("advanced");
        }

        boolean lost() {
            return way.equals("lost");
        }

        boolean open() {
            return way.equals("open");
        }
    }

    /** Logarithms and their squares are in millionths. */
    record Sizes(
            String ownerId,
            String segment,
            String product,
            String outcome,
            int deals,
            int valued,
            BigDecimal size,
            long logSize,
            long logSizeSquared) {}

    /** Discounts and their squares are in millionths. */
    record Won(
            String ownerId,
            String segment,
            int deals,
            BigDecimal amount,
            int listed,
            long discount,
            long discountSquared) {}

    private static final int FEWEST_PEOPLE = 2;
    private static final int FEWEST_WON = 5;

    private record FirstDay(@Nullable LocalDate firstOn) {}

    static Evidence of(DiagnosisQuestion question) {
        AsOf asOf = question.asOf();
        LocalDate earliest = asOf.day().minusWeeks(question.weeks()).plusDays(1);
        LocalDate first = asOf.ask(FirstDay.class, sql("first_day.sql"), Map.of())
                .getFirst()
                .firstOn();
        LocalDate from = first == null || first.isBefore(earliest) || first.isAfter(asOf.day()) ? earliest : first;
        Map<String, LocalDate> since = Map.of("from", from);
        return new Evidence(
                new Window(from, asOf.day()),
                asOf.history(),
                asOf.ask(Seller.class, sql("seller.sql"), since),
                asOf.ask(Created.class, sql("created.sql"), since),
                asOf.ask(Load.class, sql("loads.sql"), since),
                asOf.ask(Visits.class, sql("visits.sql"), since),
                asOf.ask(Sizes.class, sql("sizes.sql"), since),
                asOf.ask(Won.class, sql("won.sql"), since),
                question.judging());
    }

    /** Whether there is anybody to compare with, and anything won to tell what a step forward is worth. */
    boolean carries(List<Seller> judged) {
        return judged.size() >= FEWEST_PEOPLE && wonDeals() >= FEWEST_WON;
    }

    String whyNot(Seller seller, List<Seller> judged) {
        if (judging.isApart(seller)) {
            return "Set up as a role that is compared with nobody: %s".formatted(seller.role());
        }
        if (!seller.hasEvidence()) {
            return seller.whyNotJudged();
        }
        return judged.size() < FEWEST_PEOPLE
                ? "There is nobody to compare with"
                : "Only %d deals with an amount were won in this time; %d are needed to tell what a step forward is worth"
                        .formatted(wonDeals(), FEWEST_WON);
    }

    private int wonDeals() {
        return won.stream().mapToInt(Won::deals).sum();
    }

    private static Sql sql(String file) {
        return Sql.of(Evidence.class, file);
    }
}
