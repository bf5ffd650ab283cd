package org.coxswain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastsTest {

    @TempDir
    Path folder;

    @Test
    void aCompanyWithoutDealsIsToldThatThereIsNotEnough() throws Exception {
        assertThat(company().forecast(List.of())).isInstanceOf(Forecast.NotEnoughOfYourOwnDeals.class);
        assertThat(company().forecast(List.of("a, ann, 100, 20, , open")))
                .isInstanceOfSatisfying(Forecast.NotEnoughOfYourOwnDeals.class, few -> {
                    assertThat(few.exits()).isZero();
                    assertThat(few.naive()).isEqualByComparingTo("0");
                });
    }

    @Test
    void whereEverythingWasLostNothingIsExpected() throws Exception {
        Forecast.Told told = told(Stream.concat(closed(40, "lost"), Stream.of("x, ann, 100, 3, , open"))
                .toList());
        assertThat(told.team().mean()).isEqualByComparingTo("0");
        assertThat(told.team().callable()).isFalse();
        assertThat(likely(told, "x").winProbability()).isZero();
    }

    @Test
    void aDealFarOlderThanAnyThatEverClosedIsWorthNothing() throws Exception {
        var deals = new ArrayList<>(history());
        for (int i = 0; i < 40; i++) {
            deals.add("z%d, ann, 1000, %d, , open".formatted(i, 300 + i));
        }
        Forecast.Told told = told(deals);
        assertThat(likely(told, "z0").winProbability()).isLessThan(.03);
        assertThat(likely(told, "z0").because()).isEqualTo("0 of 40 deals this old in the pipeline went forward");
    }

    @Test
    void theFigureIsTheSumOfItsParts() throws Exception {
        Forecast.Told told = told(history());
        Outlook team = told.team();
        assertThat(team.closed().add(team.open()).add(team.fresh())).isEqualByComparingTo(team.mean());
        assertThat(told.people().values().stream().map(Outlook::mean).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(team.mean(), within(new BigDecimal("0.05")));
        assertThat(told.of(told.people().keySet()).p90()).isEqualByComparingTo(team.p90());
        assertThat(told.of(List.of("ann")).p50())
                .isEqualByComparingTo(outlook(told, "ann").p50());
    }

    @Test
    void everyFigureIsInOrder() throws Exception {
        Forecast.Told told = told(history());
        assertThat(told.team().p10()).isLessThanOrEqualTo(told.team().p50());
        assertThat(told.team().p50()).isLessThanOrEqualTo(told.team().p90());
        assertThat(told.deals()).hasSize(10).allSatisfy(deal -> {
            DealOutlook.Likely likely = (DealOutlook.Likely) deal;
            assertThat(likely.winProbability()).isBetween(likely.low(), likely.high());
            assertThat(likely.closesInPeriod()).isBetween(0.0, likely.winProbability());
            assertThat(likely.closeP10()).isBeforeOrEqualTo(likely.closeP50());
            assertThat(likely.closeP50()).isBeforeOrEqualTo(likely.closeP90());
        });
        assertThat(told.swings())
                .hasSize(5)
                .isSortedAccordingTo((a, b) -> Double.compare(b.shareOfVariance(), a.shareOfVariance()));
    }

    @Test
    void amountsTenTimesAsLargeGiveTenTimesTheMoneyAndTheSameChances() throws Exception {
        Forecast.Told told = told(history());
        Forecast.Told tenfold = told(history("000"));
        assertThat(tenfold.team().p90().doubleValue())
                .isCloseTo(10 * told.team().p90().doubleValue(), withinPercentage(.001));
        assertThat(tenfold.deals())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*worth")
                .isEqualTo(told.deals());
        assertThat(worths(tenfold).toArray())
                .containsExactly(worths(told).map(worth -> 10 * worth).toArray());
    }

    @Test
    void oneMoreDealOfAnnHardlyChangesWhatBobBrings() throws Exception {
        var more = new ArrayList<>(history());
        more.add("aaa, ann, 700, 3, , open");
        Forecast.Told before = told(history());
        Forecast.Told after = told(more);
        assertThat(outlook(after, "bob").open())
                .isCloseTo(outlook(before, "bob").open(), withinPercentage(2));
        assertThat(outlook(after, "ann").open())
                .isGreaterThan(outlook(before, "ann").open());
    }

    @Test
    void otherNamesBringTheSame() throws Exception {
        Forecast.Told told = told(history());
        Forecast.Told renamed = told(
                history().stream().map(row -> row.replace(", ann,", ", zoe,")).toList());
        assertThat(outlook(renamed, "zoe").mean())
                .isCloseTo(outlook(told, "ann").mean(), withinPercentage(2));
        assertThat(outlook(renamed, "bob").mean())
                .isCloseTo(outlook(told, "bob").mean(), withinPercentage(2));
        assertThat(renamed.team().mean()).isCloseTo(told.team().mean(), withinPercentage(2));
    }

    @Test
    void somebodyWithOneDealThatIsLongOverChangesNobody() throws Exception {
        var more = new ArrayList<>(history());
        more.add("gone, carl, 700, 340, 330, lost");
        Forecast.Told before = told(history());
        Forecast.Told after = told(more);
        assertThat(outlook(after, "ann").mean())
                .isCloseTo(outlook(before, "ann").mean(), withinPercentage(2));
        assertThat(outlook(after, "bob").mean())
                .isCloseTo(outlook(before, "bob").mean(), withinPercentage(2));
    }

    @Test
    void onePersonAloneHasAForecastInPlainNumbers() throws Exception {
        Forecast.Told told = told(
                history().stream().map(row -> row.replace(", bob,", ", ann,")).toList());
        assertThat(told.people()).containsOnlyKeys("ann");
        assertThat(told.team().p10()).isPositive().isLessThan(told.team().p90());
    }

    @Test
    void itIsRehearsedOnThePastAndSaysHowThatWent() throws Exception {
        Rehearsed rehearsed = told(history()).rehearsed();
        assertThat(rehearsed.of()).isPositive();
        assertThat(rehearsed.held()).isBetween(0, rehearsed.of());
        assertThat(rehearsed.off()).isBetween(0.0, 1.0);
        assertThat(rehearsed.ways().stream().mapToDouble(Rehearsed.Way::weight).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void theSameFactsGiveTheSameAnswer() throws Exception {
        assertThat(told(history()).people()).isEqualTo(told(history()).people());
    }

    @Test
    void oneCoreGivesTheSameAnswerAsMany() throws Exception {
        try (var oneCore = new ForkJoinPool(1)) {
            Forecast.Told alone = oneCore.submit(() -> told(history())).get();
            assertThat(alone.people()).isEqualTo(told(history()).people());
            assertThat(alone.deals()).isEqualTo(told(history()).deals());
        }
    }

    private Company company() {
        return new Company(folder);
    }

    private Forecast.Told told(List<String> opportunities) throws Exception {
        return (Forecast.Told) company().forecast(opportunities);
    }

    private static DealOutlook.Likely likely(Forecast.Told told, String id) {
        return told.deals().stream()
                .filter(deal -> deal.opportunityId().equals(id))
                .map(DealOutlook.Likely.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Outlook outlook(Forecast.Told told, String person) {
        return told.people().entrySet().stream()
                .filter(entry -> entry.getKey().equals(person))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Ann and Bob close a deal a day between them, two of three won, after 10 to 49 days; ten are open. */
    private static List<String> history() {
        return history("00");
    }

    private static List<String> history(String noughts) {
        var deals = new ArrayList<String>();
        for (int day = 0; day < 300; day++) {
            String outcome = day % 3 == 0 ? "lost" : "won";
            int took = 10 + day * 7 % 40;
            deals.add("c%03d, %s, %d%s, %d, %d, %s"
                    .formatted(day, day % 2 == 0 ? "ann" : "bob", 5 + day % 9, noughts, day + took, day, outcome));
        }
        for (int i = 0; i < 10; i++) {
            deals.add("o%d, %s, %d%s, %d, , open".formatted(i, i % 2 == 0 ? "ann" : "bob", 4 + i, noughts, 4 * i));
        }
        return deals;
    }

    private static Stream<String> closed(int count, String outcome) {
        return Stream.iterate(0, i -> i < count, i -> i + 1)
                .map(i -> "l%d, ann, 500, %d, %d, %s".formatted(i, i + 20, i, outcome));
    }

    private static DoubleStream worths(Forecast.Told told) {
        return told.deals().stream().mapToDouble(deal -> ((DealOutlook.Likely) deal).worth());
    }
}
