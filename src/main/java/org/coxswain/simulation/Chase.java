package org.coxswain.simulation;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** A prospect on its way in one future: the rules of {@link DealCourse} without the paperwork. */
final class Chase {

    private final Prospect prospect;
    private final Futures.Sky sky;
    private final SplittableRandom random;
    private LocalDate since;
    private int stage;
    private int age;
    private boolean live;
    private boolean lost;

    Chase(Prospect prospect, Futures.Sky sky, SplittableRandom random) {
        this.prospect = prospect;
        this.sky = sky;
        this.random = random;
        this.since = prospect.since();
        this.stage = prospect.stage();
        this.age = prospect.age();
        this.live = random.nextDouble() < (prospect.isFresh() ? converts() : prospect.alive());
    }

    boolean closed() {
        return lost || stage == stages().open();
    }

    /** Lets it move on a day, or not, and says whether that wins it; in the week it came into its stage it rests. */
    boolean wins(LocalDate monday, LocalDate day) {
        if (!since.isBefore(monday)) {
            return false;
        }
        age++;
        double rate = stages().rate(prospect.segment(), stage);
        if (random.nextDouble() < (live ? Economy.advanceHazard(rate * pace(day), age) : Economy.loseHazard(rate))) {
            since = day;
            age = 0;
            lost = !live;
            stage += live ? 1 : 0;
            live = !closed() && random.nextDouble() < converts();
        }
        return stage == stages().open();
    }

    double brings() {
        return prospect.listAmount() * (1 - DealCourse.discount(prospect.rep(), random));
    }

    private Stages stages() {
        return prospect.rep().stages();
    }

    private double pace(LocalDate day) {
        boolean rush = stages().isLast(stage) && Weather.quarterEnds(day);
        return Math.exp(prospect.rep().levers().tempo()) * (rush ? Economy.QUARTER_END : 1);
    }

    private double converts() {
        Rep rep = prospect.rep();
        double shift = rep.levers().conversion(stage)
                + rep.territory().conversion()
                + sky.on(since).conversion(since);
        return Economy.conversion(stages().live(prospect.segment(), stage), shift);
    }
}
