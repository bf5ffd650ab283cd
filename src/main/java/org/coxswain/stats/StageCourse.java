package org.coxswain.stats;

/**
 * How one kind of deal moves: daily chances by stage and age, and where a deal that advances goes.
 *
 * @param advance by stage and days in it, up to {@link Age#OLDEST}; from there on all days are alike
 * @param lose likewise
 * @param next by stage: the share of advances that go to each stage, and in the last place the share that win
 */
public record StageCourse(double[][] advance, double[][] lose, double[][] next) {

    public static StageCourse of(Hazards hazards, int segment, double[][] next) {
        double[][] advance = new double[next.length][Age.OLDEST + 1];
        double[][] lose = new double[next.length][Age.OLDEST + 1];
        for (int stage = 0; stage < next.length; stage++) {
            for (int day = 0; day <= Age.OLDEST; day++) {
                advance[stage][day] = hazards.advance(stage, segment, day);
                lose[stage][day] = hazards.lose(stage, segment, day);
            }
        }
        return new StageCourse(advance, lose, next).scaled(1, 1);
    }

    /** The same with all chances of advancing and of losing multiplied; together they never exceed certainty. */
    public StageCourse scaled(double advancing, double losing) {
        double[][] faster = new double[stages()][Age.OLDEST + 1];
        double[][] deadlier = new double[stages()][Age.OLDEST + 1];
        for (int stage = 0; stage < stages(); stage++) {
            for (int day = 0; day <= Age.OLDEST; day++) {
                double forward = advance[stage][day] * advancing;
                double away = lose[stage][day] * losing;
                double certain = Math.max(1, forward + away);
                faster[stage][day] = forward / certain;
                deadlier[stage][day] = away / certain;
            }
        }
        return new StageCourse(faster, deadlier, next);
    }

    public int stages() {
        return next.length;
    }
}
