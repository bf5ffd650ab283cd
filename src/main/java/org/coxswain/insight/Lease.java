package org.coxswain.insight;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds a run again and again while it is worked on. */
final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final int SIGNS_A_LEASE = 4;

    private final Runs runs;
    private final Runs.Held run;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean lost;

    private Lease(Runs runs, Runs.Held run) {
        this.runs = runs;
        this.run = run;
    }

    static Lease of(Runs runs, Runs.Held run, Duration length) {
        var lease = new Lease(runs, run);
        Thread.ofVirtual().name("insight-lease").start(() -> lease.keep(length.dividedBy(SIGNS_A_LEASE)));
        return lease;
    }

    /** Whether another may have taken the run up meanwhile. */
    boolean isLost() {
        return lost;
    }

    private void keep(Duration pause) {
        while (!lost && !isClosedWithin(pause)) {
            try {
                lost = !runs.hold(run);
            } catch (RuntimeException unreachable) {
                LOG.warn("a run could not be held: {}", unreachable.getClass().getSimpleName());
            }
        }
    }

    private boolean isClosedWithin(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException told) {
            return true;
        }
    }

    /** Without interrupting: that would break the connection in the middle of a word. */
    @Override
    public void close() {
        closed.countDown();
    }
}
