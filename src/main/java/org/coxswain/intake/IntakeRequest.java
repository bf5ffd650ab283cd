package org.coxswain.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Folders, archives or files to read; the mapping to read them with; the folder the batch becomes, which must not exist
 * yet.
 *
 * @param names      what files are called that lie under another name; those of others are their own
 * @param remembered whether the mapping was made for earlier files, so that not all of it need fit
 */
public record IntakeRequest(
        List<Path> inputs,
        @Nullable Path mapping,
        Path target,
        Watch watch,
        Map<Path, String> names,
        boolean remembered) {
    public IntakeRequest {
        inputs = List.copyOf(inputs);
        names = Map.copyOf(names);
        if (inputs.isEmpty()) throw new IllegalArgumentException("nothing to read");
    }

    public IntakeRequest(List<Path> inputs, @Nullable Path mapping, Path target, Consumer<String> progress) {
        this(inputs, mapping, target, progress::accept, Map.of(), false);
    }

    String name(Path input) {
        return names.getOrDefault(input, input.toString());
    }

    public static IntakeRequest of(Path input, Path target) {
        return new IntakeRequest(List.of(input), null, target, progress -> {});
    }

    public IntakeRequest mappedBy(Path file) {
        return new IntakeRequest(inputs, file, target, watch, names, remembered);
    }
}
