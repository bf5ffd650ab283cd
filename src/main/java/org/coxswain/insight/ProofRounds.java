package org.coxswain.insight;

import java.io.IOException;
import org.coxswain.ledger.Lease;
import org.coxswain.ledger.Patrol;
import org.coxswain.ledger.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Proves the forecast of the newest snapshot on the past, after its pages are there; a reckoning that is due, or that
 * somebody waits for, comes first, and ends one that is under way. What cannot be proved is not tried again before the
 * next snapshot.
 */
@Component
class ProofRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ProofRounds.class);

    private final InsightSettings settings;
    private final Runs runs;
    private final Snapshots snapshots;
    private final Proofs proofs;
    private final PastDays pastDays;
    private final Patrol patrol;
    private long tried;

    ProofRounds(InsightSettings settings, Runs runs, Snapshots snapshots, Proofs proofs, PastDays pastDays) {
        this.settings = settings;
        this.runs = runs;
        this.snapshots = snapshots;
        this.proofs = proofs;
        this.pastDays = pastDays;
        this.patrol = new Patrol("proofs", settings.rhythm().look(), first -> look());
    }

    @Bean
    Patrol proofsPatrol() {
        return patrol;
    }

    private void look() {
        var newest = snapshots.newest(Scope.PROGRAM);
        if (newest.isPresent() && newest.get().id() != tried) {
            var imported = imported();
            if (isOf(newest.get(), imported) && !isOtherWorkWaiting() && proofs.isWaiting(newest.get())) {
                runs.take(Runs.Kind.PROOF, "").ifPresent(run -> prove(run, newest.get(), imported));
            }
        }
    }

    private Imported imported() {
        return Imported.in(settings.facts()).of(runs.organisation());
    }

    private boolean isOtherWorkWaiting() {
        return runs.isDue(imported(), false) || pastDays.awaited().isPresent();
    }

    private static boolean isOf(Snapshot snapshot, Imported imported) {
        return imported.names().equals(snapshot.batches());
    }

    private void prove(Runs.Held run, Snapshot snapshot, Imported imported) {
        try (var lease = Lease.of(() -> runs.hold(run), settings.rhythm().lease());
                var rows = new Scratch(settings.scratch()).of(run)) {
            Errand.proofOf(imported, snapshot.asOf()).layInto(rows.folder());
            var telling = new Telling(runs, run, () -> patrol.isStopped() || lease.isLost() || isOtherWorkWaiting());
            settings.reckoner().reckon(rows.folder(), telling);
            proofs.keep(run, snapshot, rows);
        } catch (Telling.Unwanted unwanted) {
            runs.abandon(run);
        } catch (RuntimeException | IOException broken) {
            failed(run, snapshot, broken);
        }
    }

    /** What breaks while everything is being closed, or after another took the turn, is no failure of the proof. */
    private void failed(Runs.Held run, Snapshot snapshot, Exception broken) {
        if (patrol.isStopped() || !runs.hold(run)) {
            runs.abandon(run);
        } else {
            tried = snapshot.id();
            LOG.error("the forecast could not be proved", broken);
            runs.fail(run, "The proof of the forecast broke; the log says more.");
        }
    }
}
