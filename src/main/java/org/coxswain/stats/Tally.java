package org.coxswain.stats;

/** What was seen in one cell: weighted days at risk and exits for the rate, plain counts for the reader. */
final class Tally {

    /** Something that may happen to a visit, the days it could have happened on, and how often it did. */
    static final class Risk {

        double days;
        double happened;

        double rate() {
            return days > 0 ? happened / days : 0;
        }

        /** The rate after {@code pseudoDays} more days at the rate believed beforehand. */
        double rate(double believed, double pseudoDays) {
            return (happened + pseudoDays * believed) / (days + pseudoDays);
        }

        private void add(Risk other) {
            days += other.days;
            happened += other.happened;
        }
    }

    final Risk advancing = new Risk();
    final Risk losing = new Risk();
    long reached;
    long laterAdvanced;
    long exits;

    void add(Tally other) {
        advancing.add(other.advancing);
        losing.add(other.losing);
        reached += other.reached;
        laterAdvanced += other.laterAdvanced;
        exits += other.exits;
    }
}
