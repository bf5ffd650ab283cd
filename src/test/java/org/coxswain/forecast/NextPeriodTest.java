package org.coxswain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.pipeline.Residual;
import org.coxswain.pipeline.ResidualDeal;
import org.coxswain.stats.Age;
import org.coxswain.stats.StageCourse;
import org.coxswain.stats.WinByEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextPeriodTest {

    private static final Period NEXT = FiscalCalendar.CALENDAR_YEAR.after(Company.QUARTER);
    private static final List<String> PEOPLE = List.of("ann", "bob");
    private static final double SHOCK = .15;
    private static final int RUNS = 4_000;

    @TempDir
    Path folder;

    @Test
    void thePaceItAsksForReachesTheQuotaInEightOfTenPeriodsPlayedDayByDay() throws Exception {
        Rates rates = rates();
        var needed = (NeededPace.PerWeek) next(rates, 60_000).needed(PEOPLE);
        assertThat(needed.deals()).isBetween(1.0, 30.0);
        assertThat(new Play(rates, needed.deals()).reaching(60_000)).isCloseTo(.8, within(.03));
    }

    @Test
    void aHigherQuotaAsksForMore() throws Exception {
        Rates rates = rates();
        assertThat(deals(next(rates, 40_000))).isLessThan(deals(next(rates, 60_000)));
        assertThat(deals(next(rates, 1))).isZero();
    }

    @Test
    void saysWhyThereIsNoNumber() throws Exception {
        Rates rates = rates();
        assertThat(next(rates, 100_000_000).needed(PEOPLE))
                .isEqualTo(new NeededPace.Unsaid(
                        "Not even ten times as many new deals as now would give 2020-Q2 an 80% chance of its quota."));
        assertThat(next(rates, 60_000).needed(List.of("eve")))
                .isEqualTo(new NeededPace.Unsaid("There is no quota for 2020-Q2."));
        var eve = new NextPeriod(NEXT, rates, SHOCK, Map.of("eve", BigDecimal.TEN));
        assertThat(eve.needed(List.of("eve")))
                .isEqualTo(new NeededPace.Unsaid(
                        "No deal created from now on is likely to be won by the end of 2020-Q2."));
    }

    private static double deals(NextPeriod next) {
        return ((NeededPace.PerWeek) next.needed(PEOPLE)).deals();
    }

    private static NextPeriod next(Rates rates, long quota) {
        return new NextPeriod(NEXT, rates, SHOCK, Map.of("ann", BigDecimal.valueOf(quota)));
    }

    private Rates rates() throws Exception {
        return new Company(folder).ask(history(), question -> {
            Residual residual = Residual.of(question.asOf());
            return Rates.of(question, ForecastRows.of(question, residual.firstExit()), residual);
        });
    }

    /** Two of five deals are won after some weeks; ann's are quicker and more. */
    private static List<String> history() {
        var deals = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            int created = 30 + i;
            int closed = created - 20 - 7 * (i % 9);
            boolean open = closed <= 0;
            deals.add("d%03d, %s, %d, %d, %s, %s"
                    .formatted(
                            i,
                            i % 3 == 0 ? "bob" : "ann",
                            500 + 100 * (i % 11),
                            created,
                            open ? "" : "" + closed,
                            open ? "open" : i % 5 < 2 ? "won" : "lost"));
        }
        return deals;
    }

    /** The rest of this period and the whole of the next, many times over, one day and one deal after the other. */
    private static final class Play {

        private final Rates rates;
        private final double perDay;
        private final SplittableRandom random = new SplittableRandom(1);
        private final int before = Company.QUARTER.daysAfter(Company.DAY);
        private final int until = before + NEXT.days();
        private final WinByEnd.Days days;
        private final StageCourse ann;
        private final StageCourse bob;
        private double easier;

        Play(Rates rates, double perWeek) {
            this.rates = rates;
            this.perDay = perWeek / 7;
            this.days = rates.going().after(until);
            this.ann = course("ann");
            this.bob = course("bob");
        }

        double reaching(double quota) {
            int reached = 0;
            for (int run = 0; run < RUNS; run++) {
                reached += money() >= quota ? 1 : 0;
            }
            return (double) reached / RUNS;
        }

        private double money() {
            easier = Math.exp(SHOCK * random.nextGaussian());
            double factor = Math.exp(.1 * random.nextGaussian() - .005);
            Residual residual = rates.going().residual();
            double money = 0;
            for (ResidualDeal deal : residual.deals()) {
                money += won(deal.ownerId(), 0, residual.age(Objects.requireNonNull(deal.since())))
                        ? amount(rates.worths().of(deal))
                        : 0;
            }
            for (int day = 0; day < until; day++) {
                for (int deal = poisson(perDay * factor); deal > 0; deal--) {
                    String owner = random.nextDouble() < annsShare() ? "ann" : "bob";
                    money += won(owner, day + 1, 0) ? amount(rates.worths().usual(owner, segment())) : 0;
                }
            }
            return money;
        }

        private StageCourse course(String owner) {
            return rates.going()
                    .residual()
                    .course(0)
                    .scaled(rates.paces().advance(owner), rates.paces().lose(owner));
        }

        private double annsShare() {
            double ann = rates.creations().perDay("ann", segment());
            return ann / (ann + rates.creations().perDay("bob", segment()));
        }

        private String segment() {
            return rates.going().residual().segments().getFirst();
        }

        private boolean won(String owner, int from, int age) {
            StageCourse course = owner.equals("ann") ? ann : bob;
            for (int day = from; day < until; day++) {
                int then = Math.min(age + day - from, Age.OLDEST);
                double win = course.advance()[0][then] * days.winning()[day] * easier;
                double lose = course.lose()[0][then] * days.losing()[day];
                double luck = random.nextDouble();
                if (luck < win) {
                    return day >= before;
                }
                if (luck < win + lose) {
                    return false;
                }
            }
            return false;
        }

        private double amount(Worth worth) {
            return worth.law().at(random.nextGaussian());
        }

        private int poisson(double mean) {
            int count = 0;
            for (double left = random.nextDouble(); left > Math.exp(-mean); left *= random.nextDouble()) {
                count++;
            }
            return count;
        }
    }
}
