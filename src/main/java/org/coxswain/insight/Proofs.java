package org.coxswain.insight;

import java.util.Optional;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The proofs that belong to snapshots; a snapshot is there some time before its proofs. */
@Component
class Proofs {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ADD = Question.of(Proofs.class, "add_proofs.sql");

    private final Ledger ledger;
    private final Runs runs;

    Proofs(Ledger ledger, Runs runs) {
        this.ledger = ledger;
        this.runs = runs;
    }

    /** Whether a snapshot waits for its proofs. */
    boolean isWaiting(Snapshot snapshot) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select not exists (select from insight.proof where snapshot = :snapshot)")
                        .param("snapshot", snapshot.id())
                        .query(Boolean.class)
                        .single());
    }

    /** All of them or nothing; nothing if the run is no longer ours. */
    boolean keep(Runs.Held run, Snapshot snapshot, Spool rows) {
        return ledger.as(Scope.PROGRAM, db -> {
            if (!runs.end(run)) {
                return false;
            }
            rows.read(
                    Proving.Row.class,
                    some -> db.sql(ADD)
                            .param("snapshot", snapshot.id())
                            .param("rows", some)
                            .update());
            return true;
        });
    }

    /** A team's, once it is there. */
    Optional<Proof> of(Scope scope, Team.At team) {
        return ledger.as(
                scope,
                db -> db.sql("select proof.proof::text as json from insight.proof"
                                + " join insight.team on team.snapshot = proof.snapshot and team.id = proof.team"
                                + " where proof.snapshot = :snapshot and team.key = :team")
                        .param("snapshot", team.snapshot().id())
                        .param("team", team.key())
                        .query(new DataClassRowMapper<>(Kept.class))
                        .optional()
                        .map(Kept::read));
    }

    record Kept(String json) {

        Proof read() {
            return JSON.readValue(json, Proof.class);
        }
    }
}
