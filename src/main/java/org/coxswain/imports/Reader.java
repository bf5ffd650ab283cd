package org.coxswain.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.coxswain.facts.Folders;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.intake.Manifest;
import org.coxswain.intake.Seen;
import org.coxswain.intake.Watch;

/** Reads one import into its draft, telling how far it is, for as long as that is wanted. */
final class Reader implements Watch {

    private static final long STEPS = 200;

    private final Readings readings;
    private final Readings.Held held;
    private final BooleanSupplier unwanted;
    private final Intake intake = Intake.of(IntakeSettings.modest());
    private final List<Seen> seen = new ArrayList<>();
    private String doing = "opening the files";
    private Share told = new Share(0, 0);

    Reader(Readings readings, Readings.Held held, BooleanSupplier unwanted) {
        this.readings = readings;
        this.held = held;
        this.unwanted = unwanted;
    }

    /** What an earlier reading left is read anew: it may be half of it, or otherwise read. */
    Readings.Ending read(Import asked, Draft draft) throws IOException {
        if (!isThere(asked, draft)) {
            return Readings.Ending.because("refused", Keeping.GONE);
        }
        Files.createDirectories(draft.folder());
        Folders.discard(draft.batch());
        var outcome = intake.read(request(asked, draft));
        if (unwanted.getAsBoolean() || readings.isToStop(held)) {
            throw new Unwanted();
        }
        if (!asked.place().isEmpty() && Digest.bytes(List.of(Path.of(asked.place()))) != asked.bytes()) {
            return Readings.Ending.because("dropped", "It still grew while it was read; it is read anew.");
        }
        draft.saw(seen);
        return switch (outcome) {
            case IntakeOutcome.Taken taken -> taken(draft, taken.manifest());
            case IntakeOutcome.Refused refused -> Readings.Ending.because("refused", refused.sentence());
        };
    }

    private static boolean isThere(Import asked, Draft draft) {
        return asked.place().isEmpty() ? draft.isThere() : Files.exists(Path.of(asked.place()));
    }

    /** Another thread has heard that it is no longer wanted. */
    void hurry() {
        intake.hurry();
    }

    private IntakeRequest request(Import asked, Draft draft) throws IOException {
        var mapping = draft.mapping(asked.mapping());
        var names = asked.place().isEmpty() ? draft.names(asked.files()) : Map.<Path, String>of();
        var inputs = asked.place().isEmpty() ? List.copyOf(names.keySet()) : List.of(Path.of(asked.place()));
        return new IntakeRequest(inputs, mapping, draft.batch(), this, names, true);
    }

    private Readings.Ending taken(Draft draft, Manifest manifest) throws IOException {
        doing("looking at the first rows");
        draft.keep(Preview.of(draft.batch(), draft.folder().resolve("scratch")));
        return new Readings.Ending("draft", "", manifest);
    }

    @Override
    public void doing(String words) {
        doing = words;
        tell(told);
    }

    @Override
    public void seen(Seen table) {
        seen.add(table);
    }

    @Override
    public void done(Share share) {
        if (unwanted.getAsBoolean()) {
            throw new Unwanted();
        }
        if ((share.done() - told.done()) * STEPS >= share.of()) {
            tell(share);
        }
    }

    private void tell(Share share) {
        told = share;
        if (unwanted.getAsBoolean() || !readings.tell(held, doing, share)) {
            throw new Unwanted();
        }
    }
}
