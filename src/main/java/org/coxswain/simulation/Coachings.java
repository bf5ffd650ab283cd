package org.coxswain.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whom the managers chose to coach, from what they could see on the day. */
final class Coachings {

    private static final int WEEKS = 8;
    private static final int FEWEST_SEEN = 3;

    private final SimulationPlan plan;
    private final List<Desk> desks;

    private Coachings(SimulationPlan plan, List<Desk> desks) {
        this.plan = plan;
        this.desks = desks;
    }

    /** Chosen from desks that nobody has coached yet; nobody is chosen twice. */
    static List<Coached> of(SimulationPlan plan, List<Desk> desks) {
        List<Coached> chosen = new ArrayList<>();
        Coachings coachings = new Coachings(plan, desks);
        plan.preset().planting().programmes().forEach(one -> chosen.addAll(coachings.chosen(one, chosen)));
        return chosen;
    }

    private List<Coached> chosen(Planting.Programme programme, List<Coached> already) {
        int week = plan.weeks() - programme.weeksAgo();
        LocalDate start = plan.monday(week);
        if (week < Economy.WEEKS_A_QUARTER) {
            return List.of();
        }
        return desks.stream()
                .filter(desk -> already.stream()
                        .noneMatch(
                                one -> one.personId().equals(desk.rep().person().id())))
                .filter(desk -> desk.rep().firstWeek() == 0 && desk.rep().lastWeek() >= plan.weeks())
                .sorted(Comparator.comparingDouble((Desk desk) -> order(desk, programme, start))
                        .thenComparing(desk -> desk.rep().number()))
                .limit(Math.max(1, desks.size() / programme.oneIn()))
                .map(desk -> new Coached(
                        desk.rep().person().id(),
                        plan.preset().stages(),
                        programme.stage(),
                        start,
                        start.plusWeeks(WEEKS),
                        desk.rep().person().managerId(),
                        programme.effect()))
                .toList();
    }

    private double order(Desk desk, Planting.Programme programme, LocalDate start) {
        return switch (programme.choice()) {
            case ANYBODY ->
                plan.key("coaching").and(desk.rep().number()).random().nextDouble();
            case WORST_QUARTER -> lastQuarter(desk, programme.stage(), start);
        };
    }

    /** Share of the deals leaving the stage in the last thirteen weeks that left it forward. */
    private double lastQuarter(Desk desk, int stage, LocalDate start) {
        LocalDate from = start.minusWeeks(Economy.WEEKS_A_QUARTER);
        String here = plan.preset().stages().name(stage);
        int forward = 0;
        int left = 0;
        for (Opportunity deal : desk.opportunities()) {
            for (int i = 1; i < deal.revisions().size(); i++) {
                var exit = deal.revisions().get(i);
                LocalDate on = LocalDate.ofInstant(exit.at(), java.time.ZoneOffset.UTC);
                boolean leaves = deal.revisions().get(i - 1).stage().equals(here)
                        && !exit.stage().equals(here);
                if (leaves && !on.isBefore(from) && on.isBefore(start)) {
                    left++;
                    forward += exit.stage().equals(Stages.LOST) ? 0 : 1;
                }
            }
        }
        return left < FEWEST_SEEN ? 1 : forward / (double) left;
    }
}
