package org.coxswain.insight;

import java.util.function.BooleanSupplier;

/** Notes how far a run is, and ends it when it is no longer wanted. */
final class Telling implements Reckoner.Progress {

    private final Runs runs;
    private final Runs.Held run;
    private final BooleanSupplier unwanted;
    private int done = -1;
    private int of = -1;

    Telling(Runs runs, Runs.Held run, BooleanSupplier unwanted) {
        this.runs = runs;
        this.run = run;
        this.unwanted = unwanted;
    }

    /** Thrown to end a reckoning. */
    static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void told(int doneNow, int ofNow) {
        if (unwanted.getAsBoolean()) {
            throw new Unwanted();
        }
        if (doneNow != done || ofNow != of) {
            done = doneNow;
            of = ofNow;
            runs.tell(run, done, of);
        }
    }
}
