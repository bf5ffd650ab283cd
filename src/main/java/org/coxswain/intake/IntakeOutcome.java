package org.coxswain.intake;

import java.nio.file.Path;

/** Either a whole batch, or one sentence saying what is wrong, where, and what to do. */
public sealed interface IntakeOutcome {
    record Taken(Path batchFolder, Manifest manifest) implements IntakeOutcome {}

    record Refused(String sentence) implements IntakeOutcome {}
}
