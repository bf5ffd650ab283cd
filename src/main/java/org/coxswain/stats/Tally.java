package org.coxswain.stats;

/** What was seen in one cell: weighted days at risk and exits for the rate, plain counts for the reader. */
final class Tally {

    double days;
    double advanced;
    double lost;
    long reached;
    long laterAdvanced;
    long exits;

    void add(Tally other) {
        days += other.days;
        advanced += other.advanced;
        lost += other.lost;
        reached += other.reached;
        laterAdvanced += other.laterAdvanced;
        exits += other.exits;
    }

    double rate(boolean advancing) {
        return days > 0 ? (advancing ? advanced : lost) / days : 0;
    }

    /** The rate after {@code pseudoDays} more days at the rate believed beforehand. */
    double rate(boolean advancing, double believed, double pseudoDays) {
        return ((advancing ? advanced : lost) + pseudoDays * believed) / (days + pseudoDays);
    }
}
