package org.coxswain.intake;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coxswain.intake.Mapping.TableEntry;

/** Which entry of a mapping is about which file: the first whose pattern fits its name, else the first with its headers. */
final class Entries {
    private final List<TableEntry> all;
    /** What held for files that no entry names. */
    private final Map<String, TableEntry> settled = new HashMap<>();

    Entries(List<TableEntry> all) {
        this.all = all;
    }

    Optional<TableEntry> of(String file) {
        return all.stream()
                .filter(entry -> entry.file() != null && fits(entry.file(), file))
                .findFirst()
                .or(() -> Optional.ofNullable(settled.get(file)));
    }

    Optional<TableEntry> of(String file, Set<String> keys) {
        return of(file).or(() -> all.stream()
                .filter(entry -> entry.headers() != null
                        && Shapes.byKey(entry.headers()).keySet().equals(keys))
                .findFirst());
    }

    /** From now on the entry by which a file was recognised holds for all that is asked about the file. */
    void settle(String file, List<String> header) {
        of(file, Shapes.byKey(header).keySet()).ifPresent(entry -> settled.put(file, entry));
    }

    static boolean fits(String pattern, String file) {
        if (pattern.equals(file)) return true;
        var last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        try {
            var glob = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return glob.matches(Path.of(file)) || glob.matches(Path.of(last));
        } catch (IllegalArgumentException noPattern) {
            return false;
        }
    }
}
