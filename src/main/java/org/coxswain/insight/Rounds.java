package org.coxswain.insight;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.coxswain.ledger.FullDisk;
import org.coxswain.ledger.Lease;
import org.coxswain.ledger.Patrol;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Looks for new imports every few seconds, for as long as the server runs, and reckons when there are some; else for past
 * days that somebody wants to look at.
 */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private static final String BROKEN = "Something in Coxswain broke (%s); its log says more.";
    private static final String FULL_DISK = "The disk is full; make room on it, and it is tried again by itself.";
    private static final Duration ROOM_MADE_WITHIN = Duration.ofSeconds(5);

    private final InsightSettings settings;
    private final Runs runs;
    private final Snapshots snapshots;
    private final PastDays pastDays;
    private final Patrol patrol;
    private volatile Optional<OffsetDateTime> fullSince = Optional.empty();

    Rounds(InsightSettings settings, Runs runs, Snapshots snapshots, PastDays pastDays) {
        this.settings = settings;
        this.runs = runs;
        this.snapshots = snapshots;
        this.pastDays = pastDays;
        this.patrol = new Patrol("insight", settings.rhythm().look(), this::look);
    }

    @Bean
    Patrol insightPatrol() {
        return patrol;
    }

    /** What another version of the program kept is not read: at the start, once, so that two versions do not take turns. */
    private void look(boolean started) {
        var first = started || isTriedAgain();
        var imported = Imported.in(settings.facts()).of(runs.organisation());
        if (imported.isEmpty()) {
            return;
        }
        var unread = first && !snapshots.isThereAny();
        if (unread || runs.isDue(imported, first)) {
            runs.take(Runs.Kind.NEWEST, imported.cause()).ifPresent(run -> reckon(new Job(run, imported, null)));
        } else {
            pastDays.awaited().ifPresent(day -> lookBack(imported, day));
        }
    }

    private void lookBack(Imported imported, LocalDate day) {
        runs.take(Runs.Kind.PAST, day.toString()).ifPresent(run -> reckon(new Job(run, imported, day)));
    }

    /** A run with what it reckons from, as of a day; of the last one known when there is none. */
    private record Job(
            Runs.Held run, Imported imported, @Nullable LocalDate day) {}

    /** Nobody waits for a past day longer than it is asked for, and what is due comes first. */
    private boolean isWanted(Job job) {
        return job.day() == null
                || pastDays.isAwaited(job.day())
                        && !runs.isDue(Imported.in(settings.facts()).of(runs.organisation()), false);
    }

    /** A full disk is nothing that an import or another start would mend. */
    private boolean isTriedAgain() {
        var again = fullSince
                .map(since -> since.plus(ROOM_MADE_WITHIN).isBefore(runs.now()))
                .orElse(false);
        if (again) {
            fullSince = Optional.empty();
        }
        return again;
    }

    private void reckon(Job job) {
        var run = job.run();
        try (var lease = Lease.of(() -> runs.hold(run), settings.rhythm().lease());
                var rows = new Scratch(settings.scratch()).of(run)) {
            Errand.of(job.imported(), job.day()).layInto(rows.folder());
            var telling = new Telling(runs, run, () -> patrol.isStopped() || lease.isLost() || !isWanted(job));
            settings.reckoner().reckon(rows.folder(), telling);
            if (!snapshots.keep(run, job.imported(), rows)) {
                LOG.warn("another server took the run up; what was reckoned here is thrown away");
            }
        } catch (Telling.Unwanted stopped) {
            runs.abandon(run);
        } catch (Unanswerable said) {
            fail(job, String.valueOf(said.getMessage()));
        } catch (RuntimeException | IOException broken) {
            broke(job, broken);
        }
    }

    /** What breaks while everything is being closed, or after another took the turn, is no failure of the run. */
    private void broke(Job job, Exception broken) {
        var full = FullDisk.brought(broken);
        fullSince = Optional.of(runs.now()).filter(now -> full);
        if (patrol.isStopped() || !runs.hold(job.run())) {
            runs.abandon(job.run());
        } else {
            LOG.error("the reckoning broke", broken);
            fail(job, full ? FULL_DISK : BROKEN.formatted(broken.getClass().getSimpleName()));
        }
    }

    private void fail(Job job, String sentence) {
        runs.fail(job.run(), sentence);
        if (job.day() != null) {
            pastDays.refuse(job.day(), sentence);
        }
    }
}
