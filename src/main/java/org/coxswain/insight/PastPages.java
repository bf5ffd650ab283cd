package org.coxswain.insight;

import java.time.LocalDate;
import java.util.Optional;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what becomes of a past day somebody wants to look at. */
@Component
class PastPages {

    private static final String CROWDED =
            "%d other days are being looked at already, and more are not kept at a time. Try"
                    + " again when somebody has gone back, or tomorrow.";
    private static final String NO_DAY = "That is no day. Choose one, or type it as in 2026-03-14.";
    private static final String MEANWHILE =
            "You can go on meanwhile: the pages show %s until it is there, and switch by themselves.";

    private final Snapshots snapshots;
    private final PastDays days;
    private final Runs runs;

    PastPages(Snapshots snapshots, PastDays days, Runs runs) {
        this.snapshots = snapshots;
        this.days = days;
        this.runs = runs;
    }

    /** Notes the day, or says in a sentence why not. */
    String ask(Scope scope, @Nullable LocalDate day) {
        if (day == null) {
            return NO_DAY;
        }
        var newest = snapshots.newest(scope).map(Snapshot::asOf);
        if (newest.map(last -> !day.isBefore(last)).orElse(true)) {
            days.leave(scope);
            return "";
        }
        return days.ask(scope, day) ? "" : CROWDED.formatted(PastDays.MOST);
    }

    PastPage of(Scope scope, String complaint) {
        return snapshots
                .newest(scope)
                .map(newest -> of(scope, newest, complaint))
                .orElseGet(() -> new PastPage(
                        "Nothing is reckoned yet",
                        "As soon as an import is reckoned, its pages can be looked at as of any day before.",
                        complaint,
                        "",
                        "",
                        "",
                        ""));
    }

    private PastPage of(Scope scope, Snapshot newest, String complaint) {
        var last = Standings.day(newest.asOf());
        var asked = days.of(scope);
        var refused = asked.map(PastDays.Asked::words).orElse("");
        if (asked.isEmpty() || !refused.isEmpty()) {
            return new PastPage(
                    "The pages show %s".formatted(last),
                    "That is the last day in the imports. They can show any day before it, with the records as they"
                            + " were then.",
                    complaint.isEmpty() && !refused.isEmpty() ? sorry(asked.orElseThrow()) : complaint,
                    "",
                    newest.asOf().minusDays(1).toString(),
                    newest.asOf().minusDays(1).toString(),
                    "");
        }
        return of(scope, asked.get(), newest);
    }

    private PastPage of(Scope scope, PastDays.Asked asked, Snapshot newest) {
        var shown = snapshots.shown(scope).orElse(newest);
        var last = Standings.day(newest.asOf());
        var day = Standings.day(asked.day());
        return new PastPage(
                shown.past() ? "You are looking at %s".formatted(day) : "%s is being reckoned".formatted(day),
                shown.past()
                        ? "Every page about people, deals and forecasts shows that day, until you go back or the day"
                                + " is over."
                        : MEANWHILE.formatted(last),
                "",
                shown.past() ? "" : progress(asked.day()),
                asked.day().toString(),
                newest.asOf().minusDays(1).toString(),
                "Back to %s".formatted(last));
    }

    private static String sorry(PastDays.Asked asked) {
        return "%s cannot be shown. %s".formatted(Standings.day(asked.day()), asked.words());
    }

    private String progress(LocalDate day) {
        return underWay()
                .map(run -> run.cause().equals(day.toString()) && run.of() > 0
                        ? "%d of %d teams.".formatted(run.done(), run.of())
                        : "The imports are being opened.")
                .orElse("It waits for its turn.");
    }

    private Optional<Run> underWay() {
        return runs.last(Runs.Kind.PAST).filter(run -> run.underWay(runs.now()));
    }
}
