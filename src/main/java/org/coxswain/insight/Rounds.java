package org.coxswain.insight;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for new imports every few seconds, for as long as the server runs, and reckons when there are some. */
@Component
class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final InsightSettings settings;
    private final Runs runs;
    private final Snapshots snapshots;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Thread walker = Thread.ofPlatform().unstarted(() -> {});

    Rounds(InsightSettings settings, Runs runs, Snapshots snapshots) {
        this.settings = settings;
        this.runs = runs;
        this.snapshots = snapshots;
    }

    /** Thrown to end a reckoning that is no longer wanted. */
    private static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public synchronized void start() {
        walker = Thread.ofPlatform().daemon().name("insight").start(this::walk);
    }

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

    private void walk() {
        var first = true;
        do {
            try {
                look(first);
                first = false;
            } catch (RuntimeException broken) {
                LOG.error("looking for imports failed", broken);
            }
        } while (!isStoppedWithin(settings.rhythm().look()));
    }

    private boolean isStoppedWithin(Duration time) {
        try {
            return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException told) {
            return true;
        }
    }

    /** What another version of the program kept is not read: at the start, once, so that two versions do not take turns. */
    private void look(boolean first) {
        var imported = Imported.in(settings.facts());
        var cause = imported.names();
        var unread = first && !snapshots.isThereAny();
        if (!imported.isEmpty() && (unread || new Due(runs.last(), runs.lastNight()).isDue(cause, first))) {
            runs.take(cause).ifPresent(run -> reckon(run, imported));
        }
    }

    private void reckon(Runs.Held run, Imported imported) {
        try (var lease = Lease.of(runs, run, settings.rhythm().lease());
                var engine = DuckDb.inMemory(cleared(settings.scratch()))) {
            var reckoned = Reckoning.of(imported, engine, (done, of) -> tell(run, lease, new int[] {done, of}));
            if (!snapshots.keep(run, imported, reckoned)) {
                LOG.warn("another server took the run up; what was reckoned here is thrown away");
            }
        } catch (Unwanted stopped) {
            runs.abandon(run);
        } catch (Unanswerable said) {
            runs.fail(run, String.valueOf(said.getMessage()));
        } catch (RuntimeException | IOException broken) {
            failed(run, broken);
        }
    }

    /** What breaks while everything is being closed is no failure of the run. */
    private void failed(Runs.Held run, Exception broken) {
        if (isStopped()) {
            runs.abandon(run);
        } else {
            LOG.error("the reckoning broke", broken);
            runs.fail(
                    run,
                    "Something in Coxswain broke (%s); its log says more."
                            .formatted(broken.getClass().getSimpleName()));
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void tell(Runs.Held run, Lease lease, int[] doneOf) {
        if (isStopped() || lease.isLost()) {
            throw new Unwanted();
        }
        runs.tell(run, doneOf[0], doneOf[1]);
    }

    /** Only one run is under way at a time, so what lies there was left by one that was killed. */
    private static Path cleared(Path scratch) throws IOException {
        Folders.discard(scratch);
        return scratch;
    }
}
