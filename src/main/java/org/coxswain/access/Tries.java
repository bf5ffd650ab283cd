package org.coxswain.access;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses, and locks nobody out: each failure makes the next try of the same target wait longer, and
 * tries of one target wait for each other, so that guessing side by side is no faster.
 */
@Component
final class Tries {

    /** Who is known to fail no longer is forgiven. */
    private static final Duration FORGIVEN = Duration.ofHours(1);

    private final Ledger ledger;

    Tries(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is tried: a few failures are free, then the wait doubles from a second up to the longest. */
    record Target(String name, int free, Duration longest) {

        Duration waitAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            var doubled = Duration.ofSeconds(1L << Math.min(failures - free, 20));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }

        byte[] hash() {
            return Token.hash(name);
        }
    }

    /**
     * How long to wait before trying; the place in the queue is taken unless it is farther than {@code patience}. A try
     * counts as failed from here on, so that many at once do not all find a clean sheet.
     */
    Duration queue(List<Target> targets, Duration patience) {
        return ledger.as(Scope.PROGRAM, db -> {
            var now = ledger.moment();
            var turn = targets.stream().map(target -> read(db, target, now)).reduce(now, Tries::later);
            if (!turn.isAfter(now.plus(patience))) {
                targets.forEach(target -> write(db, target, turn.plus(target.waitAfter(counted(db, target, 1)))));
            }
            return Duration.between(now, turn);
        });
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** It was no failure; what failed before is forgiven for one target, and stays for the others. */
    void succeeded(Target forgiven, List<Target> targets) {
        ledger.run(Scope.PROGRAM, db -> {
            targets.forEach(target -> counted(db, target, -1));
            db.sql("delete from access.attempt where target = :target")
                    .param("target", forgiven.hash())
                    .update();
        });
    }

    /** When the target may be tried; whoever asks at the same moment waits here until this one has taken its place. */
    private static OffsetDateTime read(JdbcClient db, Target target, OffsetDateTime now) {
        db.sql("delete from access.attempt where next_at < :long_ago")
                .param("long_ago", now.minus(FORGIVEN))
                .update();
        db.sql("insert into access.attempt (target, failures, next_at) values (:target, 0, :now)"
                        + " on conflict (target) do nothing")
                .param("target", target.hash())
                .param("now", now)
                .update();
        var next = db.sql("select next_at from access.attempt where target = :target for update")
                .param("target", target.hash())
                .query(OffsetDateTime.class)
                .single();
        return later(next, now);
    }

    private static int counted(JdbcClient db, Target target, int more) {
        return db.sql("update access.attempt set failures = greatest(failures + :more, 0) where target = :target"
                        + " returning failures")
                .param("more", more)
                .param("target", target.hash())
                .query(Integer.class)
                .single();
    }

    private static void write(JdbcClient db, Target target, OffsetDateTime next) {
        db.sql("update access.attempt set next_at = :next where target = :target")
                .param("next", next)
                .param("target", target.hash())
                .update();
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
