package org.coxswain.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One deal on its way through the stages, a week at a time. */
final class DealCourse {

    private static final double PUSHES_WHEN_DUE = .65;

    private final Opportunity.Card card;
    private final Rep rep;
    private final Conduct conduct;
    private final Weather weather;
    private final SplittableRandom random;
    private final List<Opportunity.Revision> revisions = new ArrayList<>();
    private final List<Opportunity.Step> steps = new ArrayList<>();
    private final List<Opportunity.Activity> activities = new ArrayList<>();
    private int stage;
    private int age;
    private LocalDate enteredOn = LocalDate.EPOCH;
    private Conduct.Visit visit = Conduct.Visit.NONE;
    private int practised;
    private boolean live;
    private String ownerId;
    private BigDecimal amount;
    private @Nullable String lostReason;

    DealCourse(Opportunity.Card card, Conduct conduct, Weather weather, SplittableRandom random) {
        this.card = card;
        this.conduct = conduct;
        this.rep = conduct.rep();
        this.weather = weather;
        this.random = random;
        this.ownerId = rep.person().id();
        this.amount = rounded(card.listAmount().doubleValue() * (.85 + .30 * random.nextDouble()));
    }

    void create(LocalDate day) {
        enter(0, day);
        if (!conduct.practises()) {
            touch(day);
        }
    }

    boolean closed() {
        return stage >= rep.stages().open() || lostReason != null;
    }

    /** A week in which something may happen; never twice. */
    void live(LocalDate monday) {
        age++;
        LocalDate day = monday.plusDays(random.nextInt(5));
        double pace = live ? Math.exp(rep.levers().tempo()) * rush(day) : 1;
        double rate = rep.stages().rate(card.segment(), stage) * pace;
        boolean moves = random.nextDouble() < (live ? Economy.advanceHazard(rate, age) : Economy.loseHazard(rate));
        practise(moves ? day : monday.plusDays(6));
        if (random.nextDouble() < (live ? .60 : .35)) {
            react(day);
        }
        if (moves && live) {
            advance(day);
        } else if (moves) {
            lose(day);
        } else if (!revisions.getLast().expectedClose().isAfter(day) && random.nextDouble() < PUSHES_WHEN_DUE) {
            revise(day, expected(day));
        }
    }

    void handTo(String personId, LocalDate day) {
        ownerId = personId;
        revise(day, revisions.getLast().expectedClose());
    }

    Opportunity soFar() {
        return new Opportunity(card, List.copyOf(revisions), List.copyOf(steps), List.copyOf(activities), lostReason);
    }

    private void advance(LocalDate day) {
        if (rep.stages().isLast(stage)) {
            amount = rounded(card.listAmount().doubleValue() * (1 - discount(rep, random)));
            stage++;
            revise(day, day);
        } else {
            enter(stage + 1, day);
        }
    }

    static double discount(Rep rep, SplittableRandom random) {
        return Math.clamp(Economy.USUAL_DISCOUNT + rep.levers().discount() + Draws.normal(random, .04), 0, .5);
    }

    private void lose(LocalDate day) {
        lostReason = Draws.pick(random, Words.LOST_REASONS);
        revise(day, day);
    }

    private void enter(int next, LocalDate day) {
        stage = next;
        age = 0;
        enteredOn = day;
        visit = conduct.visit(card.id(), stage);
        practised = 0;
        double shift = rep.levers().conversion(stage)
                + rep.territory().conversion()
                + weather.conversion(day)
                + visit.shift()
                + conduct.coaching(stage, day);
        live = random.nextDouble() < Economy.conversion(rep.stages().live(card.segment(), stage), shift);
        if (stage == rep.stages().open() - 2 && random.nextDouble() < .8) {
            amount = card.listAmount();
        }
        if (rep.stages().isLast(stage)
                && rep.person().managerId() != null
                && random.nextDouble() < weather.takeOvers()) {
            ownerId = rep.person().managerId();
        }
        boolean looksAgain = revisions.isEmpty() || random.nextDouble() < .5;
        revise(day, looksAgain ? expected(day) : revisions.getLast().expectedClose());
        plan(day);
    }

    private double rush(LocalDate day) {
        return rep.stages().isLast(stage) && Weather.quarterEnds(day) ? Economy.QUARTER_END : 1;
    }

    /** The owner's hopeful guess; half of them are the last day of a month. */
    private LocalDate expected(LocalDate day) {
        double weeks = rep.stages().ratesFrom(card.segment(), stage).stream()
                .mapToDouble(Economy::liveWeeks)
                .sum();
        double guess = 7 * weeks * rep.optimism() * Math.exp(Draws.normal(random, .25));
        LocalDate expected = day.plusDays(Math.max(5, Math.round(guess)));
        return random.nextBoolean() ? expected.with(TemporalAdjusters.lastDayOfMonth()) : expected;
    }

    private void revise(LocalDate day, LocalDate expectedClose) {
        String name = lostReason != null ? Stages.LOST : rep.stages().name(stage);
        Instant at = at(day);
        if (!revisions.isEmpty() && !at.isAfter(revisions.getLast().at())) {
            at = revisions.getLast().at().plusSeconds(60);
        }
        revisions.add(new Opportunity.Revision(at, name, amount, expectedClose, ownerId, !live));
    }

    private void touch(LocalDate day) {
        String kind = Draws.pick(random, Words.KINDS);
        String direction = random.nextDouble() < .7 ? "outbound" : "inbound";
        String outcome = random.nextDouble() < .8 ? "done" : "no answer";
        int minutes = kind.equals("email") ? 5 : 15 * (1 + random.nextInt(4));
        activities.add(new Opportunity.Activity(ownerId, kind, at(day), minutes, direction, outcome));
        if (random.nextDouble() < .4) {
            plan(day);
        }
    }

    /** Where practices are planted the first two weeks hold nothing else; what comes later follows from how it goes. */
    private void react(LocalDate day) {
        if (!conduct.practises()) {
            touch(day);
        } else if (!day.isBefore(enteredOn.plusDays(Conduct.EARLY))) {
            touch(day);
            if (live && random.nextDouble() < .3) {
                raise(day);
            }
        }
    }

    private void practise(LocalDate last) {
        while (practised < visit.planned().size()) {
            var planned = visit.planned().get(practised);
            LocalDate day = enteredOn.plusDays(planned.after());
            if (day.isAfter(last)) {
                return;
            }
            practised++;
            switch (planned.practice()) {
                case RAISED -> raise(day);
                case COLLEAGUE -> note(rep.successorId(), "other", day);
                case MEETING, TASK, CALL, EMAIL, DEMO ->
                    note(ownerId, planned.practice().label(), day);
            }
        }
    }

    private void note(String personId, String kind, LocalDate day) {
        activities.add(new Opportunity.Activity(personId, kind, at(day), 30, "outbound", "done"));
    }

    private void raise(LocalDate day) {
        amount = rounded(amount.doubleValue() * 1.05);
        revise(day, revisions.getLast().expectedClose());
    }

    private void plan(LocalDate day) {
        if (random.nextDouble() < (live ? .85 : .65)) {
            String text = Draws.pick(random, Words.steps(rep.stages(), stage));
            steps.add(new Opportunity.Step(at(day), text, day.plusDays(3 + random.nextInt(12))));
        }
    }

    /** Some moment in working hours. */
    private Instant at(LocalDate day) {
        return day.atTime(8, 0).plusSeconds(random.nextInt(36_000)).toInstant(ZoneOffset.UTC);
    }

    private static BigDecimal rounded(double amount) {
        return BigDecimal.valueOf(Math.max(100, Math.round(amount / 10) * 10)).setScale(2, RoundingMode.UNNECESSARY);
    }
}
