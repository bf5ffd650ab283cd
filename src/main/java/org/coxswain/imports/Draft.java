package org.coxswain.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coxswain.facts.Folders;
import org.coxswain.intake.Seen;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of an import that is not kept yet: the files that were dropped, under numbers of ours; what was seen in them;
 * and, once they are read, the batch just as it will count.
 */
record Draft(Path folder) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Path batch() {
        return folder.resolve("batch");
    }

    /** Where the file of that place in the list is, or is to be. */
    Path file(int place) {
        return folder.resolve("files").resolve(String.valueOf(place));
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    boolean isRead() {
        return Files.exists(batch().resolve("manifest.json"));
    }

    /** What each dropped file is called. */
    Map<Path, String> names(List<String> names) {
        var named = new LinkedHashMap<Path, String>();
        for (var place = 0; place < names.size(); place++) {
            named.put(file(place), names.get(place));
        }
        return named;
    }

    /** The mapping to read with, as a file; without one what was there is gone. */
    Path mapping(String text) throws IOException {
        return Files.writeString(folder.resolve("mapping.yaml"), text);
    }

    void saw(List<Seen> tables) throws IOException {
        Files.writeString(folder.resolve("seen.json"), JSON.writeValueAsString(tables));
    }

    List<Seen> seen() {
        var file = folder.resolve("seen.json");
        return Files.exists(file) ? JSON.readValue(file, new TypeReference<List<Seen>>() {}) : List.of();
    }

    void keep(Preview preview) throws IOException {
        Files.writeString(folder.resolve("preview.json"), JSON.writeValueAsString(preview));
    }

    Preview preview() {
        var file = folder.resolve("preview.json");
        return Files.exists(file) ? JSON.readValue(file, Preview.class) : new Preview(new ArrayList<>());
    }

    void discard() {
        try {
            Folders.discard(folder);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
