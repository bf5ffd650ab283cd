package org.coxswain.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.People;
import org.coxswain.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words one import. */
@Component
class ImportPages {

    private static final long HUNDRED = 100;
    private static final int PASSES = 3;
    private static final ImportPage.@Nullable Progress NONE = null;

    private final Imports imports;
    private final Drafts drafts;
    private final People people;
    private final ImportsSettings settings;
    private final Ledger ledger;

    ImportPages(Imports imports, Drafts drafts, People people, ImportsSettings settings, Ledger ledger) {
        this.imports = imports;
        this.drafts = drafts;
        this.people = people;
        this.settings = settings;
        this.ledger = ledger;
    }

    /** What of the import is looked at: from which rejected row on, and whether it was just dropped again. */
    record Asked(
            long imported, @Nullable Integer from, @Nullable String again) {}

    Optional<ImportPage> of(Scope scope, Asked asked) {
        return imports.find(scope, asked.imported()).map(shown -> page(scope, shown, asked));
    }

    /** The folder of its batch, where it is read. */
    Optional<Path> batch(Import shown) {
        var batch = shown.batch() == null
                ? drafts.of(shown.id()).batch()
                : settings.facts().resolve(shown.batch());
        return Optional.of(batch)
                .filter(folder -> !shown.isUnderWay() && Files.exists(folder.resolve("manifest.json")));
    }

    private ImportPage page(Scope scope, Import shown, Asked asked) {
        var draft = drafts.of(shown.id());
        var contents = shown.isUnderWay()
                ? ImportPage.Contents.NONE
                : new Contents(shown, draft.seen(), batch(shown))
                        .of(draft.preview(), asked.from() == null ? 0 : asked.from());
        return new ImportPage(
                "/imports/" + shown.id(),
                headline(shown),
                lead(shown, who(scope, shown)),
                Worded.badge(shown),
                asked.again() == null ? "" : again(shown),
                progress(shown),
                acts(shown),
                contents);
    }

    private String who(Scope scope, Import shown) {
        var person = shown.person() == null
                ? "somebody"
                : people.find(scope, shown.person()).map(Person::name).orElse("somebody");
        return Worded.way(shown, person);
    }

    static String headline(Import shown) {
        return switch (shown.state()) {
            case "waiting" -> shown.readingSince() == null ? "Waiting to be read" : "Being read";
            case "draft" ->
                "%s%s ready to be kept"
                        .formatted(
                                Worded.opportunities(shown.opportunities()),
                                shown.changes() > 0
                                        ? " and " + Worded.many(shown.changes(), "stage change") + " are"
                                        : shown.opportunities() == 1 ? " is" : " are");
            case "kept" -> "Import %s counts".formatted(shown.batch());
            case "undone" -> "Import %s is taken back".formatted(shown.batch());
            case "stopped" -> "Stopped";
            case "refused" -> "This cannot be imported as it is";
            default -> "Dropped";
        };
    }

    private String lead(Import shown, String who) {
        var came = "%s (%s), by %s, %s."
                .formatted(
                        Worded.files(shown.files()),
                        Worded.size(shown.bytes()),
                        who,
                        Worded.moment(shown.beganAt(), ledger.clock().getZone()));
        return switch (shown.state()) {
            case "draft" ->
                came + " Nothing of it counts yet. The files are kept until you decide, and for seven days at most.";
            case "kept" -> came + " The pages follow within moments. The files themselves are not kept.";
            case "undone" -> came + " Nothing of it counts; it can count again.";
            case "refused", "stopped" -> shown.words() + " " + came;
            default -> came;
        };
    }

    private String again(Import shown) {
        return shown.is("kept")
                ? "These files were imported on %s as %s; nothing changed."
                        .formatted(Worded.moment(shown.beganAt(), ledger.clock().getZone()), shown.batch())
                : "These files are here already, since %s; this is that import."
                        .formatted(Worded.moment(shown.beganAt(), ledger.clock().getZone()));
    }

    private ImportPage.@Nullable Progress progress(Import shown) {
        if (!shown.isUnderWay()) {
            return NONE;
        }
        var since = shown.readingSince();
        if (since == null) {
            return new ImportPage.Progress(0, "Another import is read first, or this one begins in a moment.");
        }
        var gone = Duration.between(since, ledger.moment());
        var left = Worded.left(gone, shown.done(), shown.of());
        var how = shown.of() == 0
                ? doing(shown)
                : "%s: %s of %s"
                        .formatted(
                                Contents.words(shown.doing()),
                                Worded.size(shown.done() / PASSES),
                                Worded.size(shown.of() / PASSES));
        return new ImportPage.Progress(
                shown.of() == 0 ? 0 : HUNDRED * shown.done() / shown.of(),
                left.isEmpty() ? how + "." : "%s; %s.".formatted(how, left));
    }

    private static String doing(Import shown) {
        var words = Contents.words(shown.doing());
        return words.isEmpty() ? "It has just begun" : words;
    }

    private static List<ImportPage.Act> acts(Import shown) {
        return switch (shown.state()) {
            case "waiting" -> List.of(new ImportPage.Act("Stop", "stop", true));
            case "draft" ->
                List.of(
                        new ImportPage.Act("Keep it", "keeping", false),
                        new ImportPage.Act("Drop it", "dropping", true));
            case "kept" -> List.of(new ImportPage.Act("Take it back", "undoing", true));
            case "undone" -> List.of(new ImportPage.Act("Let it count again", "return", false));
            case "stopped", "refused" ->
                List.of(
                        new ImportPage.Act("Read it again", "reading", false),
                        new ImportPage.Act("Drop it", "dropping", true));
            default -> List.of();
        };
    }
}
