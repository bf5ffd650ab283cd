package org.coxswain.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Folders, archives or files to read; the mapping to read them with; the folder the batch becomes, which must not exist yet. */
public record IntakeRequest(List<Path> inputs, @Nullable Path mapping, Path target, Consumer<String> progress) {
    public IntakeRequest {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) throw new IllegalArgumentException("nothing to read");
    }

    public static IntakeRequest of(Path input, Path target) {
        return new IntakeRequest(List.of(input), null, target, progress -> {});
    }

    public IntakeRequest mappedBy(Path file) {
        return new IntakeRequest(inputs, file, target, progress);
    }
}
