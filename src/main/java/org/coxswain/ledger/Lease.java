package org.coxswain.ledger;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that one server does at a time is a row somebody holds: this says again and again that it is still held, until
 * closed. What nobody holds any longer was killed, and the next server to look takes it up.
 */
public final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final int SIGNS_A_LEASE = 4;

    private final BooleanSupplier hold;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean lost;

    private Lease(BooleanSupplier hold) {
        this.hold = hold;
    }

    /** {@code hold} renews it for another {@code length} and tells whether it was still ours. */
    public static Lease of(BooleanSupplier hold, Duration length) {
        var lease = new Lease(hold);
        Thread.ofVirtual().name("lease").start(() -> lease.keep(length.dividedBy(SIGNS_A_LEASE)));
        return lease;
    }

    /** Whether another may have taken the work up meanwhile. */
    public boolean isLost() {
        return lost;
    }

    private void keep(Duration pause) {
        while (!lost && !isClosedWithin(pause)) {
            try {
                lost = !hold.getAsBoolean();
            } catch (RuntimeException unreachable) {
                LOG.warn(
                        "what is worked on could not be held: {}",
                        unreachable.getClass().getSimpleName());
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
