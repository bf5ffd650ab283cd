package org.coxswain.insight;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coxswain.ledger.Scope;
import org.coxswain.setup.News;
import org.coxswain.setup.Organisation;
import org.springframework.stereotype.Component;

/** How old what pages show is, and what is being done about it. */
@Component
public class Standings implements News {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", Locale.ENGLISH);
    private static final long MINUTES_AN_HOUR = 60;
    private static final long TWO_DAYS = 48;

    private final InsightSettings settings;
    private final Runs runs;
    private final Snapshots snapshots;

    Standings(InsightSettings settings, Runs runs, Snapshots snapshots) {
        this.settings = settings;
        this.runs = runs;
        this.snapshots = snapshots;
    }

    /** What is under way or went wrong, in a sentence; empty where nothing is to be said. */
    public String news() {
        var now = runs.now();
        return runs.last().map(run -> news(run, now)).orElse("");
    }

    @Override
    public String about(Organisation organisation) {
        var imported = Imported.in(settings.facts());
        if (imported.isEmpty()) {
            return "";
        }
        var cause = imported.of(organisation).cause();
        return runs.last()
                .filter(run -> run.cause().equals(cause))
                .map(run -> news(run, runs.now()).replace("Reckoning:", "Reckoning with what is set here:"))
                .orElse("The pages are about to be reckoned with what is set here; until that is done they stay as"
                        + " they were.");
    }

    private static String news(Run run, OffsetDateTime now) {
        if (run.underWay(now)) {
            return run.of() == 0
                    ? "Reckoning: the import is being opened."
                    : "Reckoning: %d of %d teams.".formatted(run.done(), run.of());
        }
        return run.failed() ? "The last reckoning failed. " + run.words() : "";
    }

    /** Why the last reckoning failed; empty if it did not. */
    public String failure() {
        return runs.last().filter(Run::failed).map(Run::words).orElse("");
    }

    /** Whether there is anything to show to anybody. */
    public boolean isThereAny() {
        return snapshots.isThereAny();
    }

    /** The names of those in the CRM who are not among the people here; empty for whoever does not keep people. */
    public List<String> strangers(Scope scope) {
        return snapshots.strangers(scope);
    }

    boolean isAnythingImported() {
        return !Imported.in(settings.facts()).isEmpty();
    }

    Optional<Snapshot> newest(Scope scope) {
        return snapshots.newest(scope);
    }

    Optional<Snapshot> shown(Scope scope) {
        return snapshots.shown(scope);
    }

    Standing of(Snapshot snapshot) {
        var now = runs.now();
        var last = snapshot.batches().substring(snapshot.batches().lastIndexOf(' ') + 1);
        var ago = ago(Duration.between(snapshot.madeAt(), now));
        return snapshot.past()
                ? new Standing(
                        "Reckoned %s with what is imported by now.".formatted(ago), awaited(snapshot), snapshot.asOf())
                : new Standing(
                        "As of %s, the last day in import %s. Reckoned %s.".formatted(day(snapshot.asOf()), last, ago),
                        awaited(snapshot)
                                + runs.last().map(run -> told(run, now)).orElse(""),
                        null);
    }

    private static String told(Run run, OffsetDateTime now) {
        return news(run, now) + (run.failed() ? " These pages show the one before." : "");
    }

    private static String awaited(Snapshot snapshot) {
        return snapshot.awaited() == null
                ? ""
                : "%s is being reckoned; until it is there you see %s. "
                        .formatted(day(snapshot.awaited()), day(snapshot.asOf()));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    public RunTally tally() {
        return runs.tally();
    }

    /** Whether the last attempt came to nothing. */
    public boolean hasFailed() {
        return runs.last().map(Run::failed).orElse(false);
    }

    static String ago(Duration age) {
        var minutes = age.toMinutes();
        if (minutes < 2) {
            return "just now";
        }
        if (minutes < 2 * MINUTES_AN_HOUR) {
            return "%d minutes ago".formatted(minutes);
        }
        var hours = age.toHours();
        return hours < TWO_DAYS ? "%d hours ago".formatted(hours) : "%d days ago".formatted(age.toDays());
    }
}
