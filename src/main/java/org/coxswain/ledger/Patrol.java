package org.coxswain.ledger;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks for work again and again, in a thread of its own, from its start until it is stopped; as a bean, for as long as
 * the server runs.
 */
public final class Patrol implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final Look look;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Thread walker = Thread.ofPlatform().unstarted(() -> {});

    public Patrol(String name, Duration pause, Look look) {
        this.name = name;
        this.pause = pause;
        this.look = look;
    }

    /** Does what there is to do; {@code first} until one look went well. */
    public interface Look {
        void look(boolean first);
    }

    @Override
    public synchronized void start() {
        walker = Thread.ofPlatform().daemon().name(name).start(this::walk);
    }

    /** Lets what is under way end, for a while. */
    @Override
    public synchronized void stop() {
        stopped.countDown();
        try {
            walker.join(PATIENCE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return walker.isAlive();
    }

    /** What is under way is to end soon. */
    public boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void walk() {
        var first = true;
        do {
            try {
                look.look(first);
                first = false;
            } catch (RuntimeException | VirtualMachineError broken) {
                tell(broken);
            }
        } while (!isStoppedWithin());
    }

    /** What breaks while everything is being closed is no failure. */
    private void tell(Throwable broken) {
        if (!isStopped()) {
            LOG.error("{}: looking for work failed", name, broken);
        }
    }

    private boolean isStoppedWithin() {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException told) {
            return true;
        }
    }
}
