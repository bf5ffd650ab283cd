package org.coxswain.simulation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An open deal as one who knows all rules sees it.
 *
 * @param since when it entered its stage
 * @param age whole weeks in which it could have moved and did not
 * @param alive chance that it can still advance, given that it has not moved
 */
record Prospect(Rep rep, Segment segment, int stage, LocalDate since, int age, double alive, double listAmount) {

    private static final int NEVER = -1;

    /** Not entered yet: whether it is alive is drawn when it is. */
    static Prospect fresh(Rep rep, LocalDate since, SplittableRandom random) {
        Segment segment = random.nextDouble() < rep.largeShare() ? Segment.ENT : Segment.SMB;
        return new Prospect(rep, segment, 0, since, 0, NEVER, Desk.listAmount(rep, segment, random));
    }

    boolean isFresh() {
        return alive == NEVER;
    }

    /** Reads prospects off what an organisation has recorded. */
    record Past(Organisation organisation) {

        Prospect of(Opportunity deal) {
            String id = deal.card().id();
            Rep rep = organisation.reps().get(Integer.parseInt(id.substring(1, id.length() - 5)) - 1);
            LocalDate since = since(deal.revisions());
            int stage = stage(rep.stages(), deal.last().stage());
            var waiting = new Waiting(rep, deal.card().segment(), stage);
            int age = age(since);
            double alive = waiting.alive(new Weather(organisation.plan()).conversion(since), age);
            return new Prospect(
                    rep,
                    deal.card().segment(),
                    stage,
                    since,
                    age,
                    alive,
                    deal.card().listAmount().doubleValue());
        }

        private int age(LocalDate since) {
            long weeks = ChronoUnit.WEEKS.between(monday(since), monday(organisation.day()));
            return (int) Math.max(0, weeks - 1);
        }

        private static LocalDate monday(LocalDate day) {
            return day.minusDays(day.getDayOfWeek().getValue() - 1L);
        }

        private static LocalDate since(List<Opportunity.Revision> revisions) {
            int first = revisions.size() - 1;
            while (first > 0
                    && revisions
                            .get(first - 1)
                            .stage()
                            .equals(revisions.get(first).stage())) {
                first--;
            }
            return revisions.get(first).at().atOffset(ZoneOffset.UTC).toLocalDate();
        }

        private static int stage(Stages stages, String name) {
            int stage = 0;
            while (!stages.name(stage).equals(name)) {
                stage++;
            }
            return stage;
        }
    }

    /** Waiting tells: a deal that can advance would have, and one that cannot would have been lost. */
    private record Waiting(Rep rep, Segment segment, int stage) {

        double alive(double weather, int age) {
            double shift = rep.levers().conversion(stage) + rep.territory().conversion() + weather;
            double alive = Economy.conversion(rep.stages().live(segment, stage), shift);
            double doomed = 1 - alive;
            double rate = rep.stages().rate(segment, stage);
            for (int week = 1; week <= age; week++) {
                alive *= 1 - Economy.advanceHazard(rate * Math.exp(rep.levers().tempo()), week);
                doomed *= 1 - Economy.loseHazard(rate);
            }
            return alive / (alive + doomed);
        }
    }
}
