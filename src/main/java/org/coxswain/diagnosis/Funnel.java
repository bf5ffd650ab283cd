package org.coxswain.diagnosis;

import java.util.List;
import org.coxswain.stats.Spreads.Possible;

/** What is common to people who are compared on one lever, averaged over how far they may differ. */
record Funnel(List<Possible> possible, double mean, double spread) {

    static Funnel of(List<Possible> possible) {
        double mean = 0;
        double variance = 0;
        for (Possible one : possible) {
            mean += one.weight() * one.standing().mean();
            variance += one.weight() * one.betweenUnits();
        }
        return new Funnel(possible, mean, Math.sqrt(variance));
    }

    /** What the person's place does. */
    double place(int person) {
        double place = 0;
        for (Possible one : possible) {
            place += one.weight() * one.standing().groups()[person];
        }
        return place;
    }

    /** What peers in the person's place are at. */
    double level(int person) {
        return mean + place(person);
    }

    /** Share of a difference that is believed when its error has this variance. */
    double pull(double error) {
        double pull = 0;
        for (Possible one : possible) {
            pull += one.weight() * one.betweenUnits() / (one.betweenUnits() + error);
        }
        return pull;
    }
}
