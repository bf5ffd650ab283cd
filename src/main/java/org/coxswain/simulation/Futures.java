package org.coxswain.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What the true parameters make of an organisation after a day. They know how everybody works and what the weather of the
 * quarters begun is, but neither which open deals are doomed nor what the quarters to come will be like.
 */
final class Futures {

    private static final int WORKDAYS = 5;

    private final SimulationPlan plan;
    private final LocalDate day;
    private final List<List<Prospect>> open;
    private final List<Rep> reps;

    private Futures(Organisation organisation) {
        this.plan = organisation.plan();
        this.day = organisation.day();
        this.reps = organisation.reps();
        this.open =
                reps.stream().map(rep -> new ArrayList<Prospect>()).collect(ArrayList::new, List::add, List::addAll);
        var prospects = new Prospect.Past(organisation);
        organisation.opportunities().stream()
                .filter(Opportunity::open)
                .map(prospects::of)
                .forEach(prospect -> open.get(prospect.rep().number()).add(prospect));
    }

    /** Money won after the day of the organisation up to {@code end}, in so many futures, the least first. */
    static double[] of(Organisation organisation, LocalDate end, int count) {
        var futures = new Futures(organisation);
        return IntStream.range(0, count)
                .mapToDouble(number -> futures.won(end, number))
                .sorted()
                .toArray();
    }

    private double won(LocalDate end, int number) {
        var key = plan.key("future").and(number);
        var to = new SimulationPlan(key.value(), plan.reps(), plan.weeks(), plan.preset(), plan.lastDay());
        var sky = new Sky(new Weather(plan), new Weather(to), day);
        double won = 0;
        for (Rep rep : reps) {
            won += new Run(rep, sky, key.and(rep.number()).random()).won(end);
        }
        return won;
    }

    /** The weather as far as it is known, and some weather afterwards. */
    record Sky(Weather known, Weather possible, LocalDate day) {

        Weather on(LocalDate then) {
            return quarter(then) > quarter(day) ? possible : known;
        }

        private static int quarter(LocalDate day) {
            return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR);
        }
    }

    /** One rep's weeks in one future. */
    private final class Run {

        private final Rep rep;
        private final Sky sky;
        private final SplittableRandom random;
        private final List<Chase> chases = new ArrayList<>();
        private double won;

        Run(Rep rep, Sky sky, SplittableRandom random) {
            this.rep = rep;
            this.sky = sky;
            this.random = random;
            open.get(rep.number()).forEach(prospect -> chases.add(new Chase(prospect, sky, random.split())));
        }

        double won(LocalDate end) {
            int week = (int) ChronoUnit.WEEKS.between(plan.monday(0), day);
            for (LocalDate monday = plan.monday(week); !monday.isAfter(end); monday = monday.plusWeeks(1)) {
                work(week++, end);
            }
            return won;
        }

        private void work(int week, LocalDate end) {
            LocalDate monday = plan.monday(week);
            int before = chases.size();
            for (Chase chase : chases) {
                LocalDate then = monday.plusDays(random.nextInt(WORKDAYS));
                if (then.isAfter(day) && chase.wins(monday, then) && !then.isAfter(end)) {
                    won += chase.brings();
                }
            }
            chases.removeIf(Chase::closed);
            if (week < rep.lastWeek() && week >= rep.firstWeek()) {
                create(week, before);
            }
        }

        private void create(int week, int openBefore) {
            LocalDate monday = plan.monday(week);
            int count = Draws.poisson(random, new Desk.Inflow(plan, rep).mean(week, sky.on(monday), openBefore));
            for (int i = 0; i < count; i++) {
                LocalDate then = monday.plusDays(random.nextInt(WORKDAYS));
                if (then.isAfter(day)) {
                    chases.add(new Chase(Prospect.fresh(rep, then, random), sky, random.split()));
                }
            }
        }
    }
}
