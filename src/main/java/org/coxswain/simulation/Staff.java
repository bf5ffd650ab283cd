package org.coxswain.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coxswain.stats.Logit;
import org.coxswain.stats.RandomKey;
import org.jspecify.annotations.Nullable;

/** Who works here: a leader above the managers, managers above their reps. */
record Staff(SimulationPlan plan) {

    private static final double JOINS = .15;
    private static final double LEAVES = .12;

    List<Person> managers() {
        List<Person> managers = new ArrayList<>();
        if (plan.teams() > 1) {
            managers.add(boss("L1", 0, null, "Sales", "Sales Director"));
        }
        for (int team = 0; team < plan.teams(); team++) {
            managers.add(
                    boss(managerId(team), team + 1, plan.teams() > 1 ? "L1" : null, teamName(team), "Sales Manager"));
        }
        return managers;
    }

    List<Rep> reps() {
        List<Territory> territories = Territory.of(plan);
        return IntStream.range(0, plan.reps())
                .mapToObj(number -> rep(number, territories.get(number % territories.size())))
                .toList();
    }

    List<Person> everybody(List<Rep> reps) {
        return Stream.concat(managers().stream(), reps.stream().map(Rep::person))
                .toList();
    }

    private Rep rep(int number, Territory territory) {
        RandomKey key = plan.key("rep").and(number);
        var random = key.and("employment").random();
        boolean moves = plan.preset().parameters().turnover();
        int first = moves && random.nextDouble() < JOINS ? random.nextInt(plan.weeks() * 3 / 4) : 0;
        boolean leaves = moves && first == 0 && random.nextDouble() < LEAVES;
        int last = leaves ? plan.weeks() / 4 + random.nextInt(plan.weeks() * 3 / 4) : plan.weeks();
        LocalDate hired = first > 0 ? plan.monday(first) : plan.monday(0).minusDays(200 + random.nextInt(2000));
        Person person = new Person(
                repId(number),
                name(number),
                managerId(team(number)),
                teamName(team(number)),
                "Account Executive",
                territory.name(),
                hired,
                leaves ? plan.monday(last) : null);
        var traits = key.and("traits").random();
        double large = Logit.share(Logit.of(.25) + territory.mix() + Draws.normal(traits, .6));
        double optimism = .75 * Math.exp(Draws.normal(traits, .25));
        return new Rep(number, person, territory, levers(key), large, optimism, first, last, successor(number));
    }

    private Levers levers(RandomKey key) {
        double common = spread(key.and("conversion"), .15);
        double own = Math.sqrt(.35 * .35 - .15 * .15);
        List<Double> values = new ArrayList<>();
        double create = spread(key.and("create"), .30);
        values.add(create);
        Stages stages = plan.preset().stages();
        for (int stage = 0; stage < stages.open(); stage++) {
            double dilution = stage == 0 ? plan.preset().dilution() * create : 0;
            values.add(common + spread(key.and("conversion").and(stage), own) - dilution);
        }
        values.add(spread(key.and("size"), .20));
        values.add(spread(key.and("discount"), .04));
        values.add(spread(key.and("tempo"), .20));
        return new Levers(stages, List.copyOf(values));
    }

    private double spread(RandomKey key, double spread) {
        Parameters parameters = plan.preset().parameters();
        double scaled = spread * parameters.differences();
        return parameters.heavyTails() ? Draws.heavyTailed(key.random(), scaled) : Draws.normal(key.random(), scaled);
    }

    private Person boss(String id, int number, @Nullable String above, String team, String role) {
        LocalDate hired = plan.monday(0).minusDays(1500 + 97L * number);
        return new Person(id, name(5_000 + number), above, team, role, null, hired, null);
    }

    /** First and last names step through their lists at coprime lengths: nobody shares a name up to 1,100 people. */
    private String name(int number) {
        int first = plan.key("names").random().nextInt(1_000) + number;
        String last = Words.LAST_NAMES.get(Math.floorMod(first * 7, Words.LAST_NAMES.size()));
        int round = number < 5_000 ? number / (Words.FIRST_NAMES.size() * Words.LAST_NAMES.size()) : 0;
        return Words.FIRST_NAMES.get(first % Words.FIRST_NAMES.size()) + " " + last
                + (round > 0 ? " " + (round + 1) : "");
    }

    private int team(int number) {
        return number * plan.teams() / plan.reps();
    }

    private String successor(int number) {
        int next = number + 1 < plan.reps() && team(number + 1) == team(number) ? number + 1 : Math.max(0, number - 1);
        return repId(next);
    }

    private static String repId(int number) {
        return "R%03d".formatted(number + 1);
    }

    private static String managerId(int team) {
        return "M%02d".formatted(team + 1);
    }

    private static String teamName(int team) {
        return "Team " + (char) ('A' + team % 26) + (team < 26 ? "" : String.valueOf(team / 26));
    }
}
