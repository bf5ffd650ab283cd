package org.coxswain.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An export in which some people enter all their moves at a sitting every four weeks, the last of them on its last day. */
final class Tidied {

    private static final int EVERY_DAYS = 28;
    private static final long FOUR_O_CLOCK = 57_600;

    private final Set<String> people;
    private final long lastDay;
    private final Map<String, Integer> entered = new HashMap<>();

    private Tidied(Set<String> people, LocalDate lastDay) {
        this.people = people;
        this.lastDay = lastDay.toEpochDay();
    }

    static void copy(Path export, Path other, Tidiers tidiers) throws IOException {
        Files.createDirectories(other);
        var tidied = new Tidied(tidiers.people(), tidiers.lastDay());
        try (Stream<Path> files = Files.list(export)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                var lines = Files.readAllLines(file);
                var told = switch (file.getFileName().toString()) {
                    case "stage_changes.csv" -> tidied.changes(lines);
                    case "opportunities.csv" -> tidied.closings(lines);
                    default -> lines;
                };
                Files.writeString(other.resolve(file.getFileName()), String.join("\n", told) + "\n");
            }
        }
    }

    record Tidiers(Set<String> people, LocalDate lastDay) {}

    /** A deal's first change is its creation, which is entered on its day. */
    private List<String> changes(List<String> lines) {
        var seen = new HashMap<String, Boolean>();
        return lines.stream()
                .map(line -> line.split(",", -1))
                .map(cells -> {
                    boolean creation = seen.put(cells[0], true) == null;
                    return creation || !people.contains(cells[5]) ? cells : at(cells, 1, next(cells[5], cells[1]));
                })
                .map(cells -> String.join(",", cells))
                .toList();
    }

    private List<String> closings(List<String> lines) {
        var header = List.of(lines.getFirst().split(","));
        int owner = header.indexOf("owner_id");
        int closed = header.indexOf("closed_at");
        return lines.stream()
                .map(line -> line.split(",", -1))
                .map(cells -> cells[closed].isEmpty() || !people.contains(cells[owner])
                        ? cells
                        : at(
                                cells,
                                closed,
                                Instant.ofEpochSecond(sitting(cells[closed])).toString()))
                .map(cells -> Stream.of(cells).collect(Collectors.joining(",")))
                .toList();
    }

    private static String[] at(String[] cells, int column, String value) {
        cells[column] = value;
        return cells;
    }

    private String next(String person, String at) {
        long sitting = sitting(at);
        return Instant.ofEpochSecond(sitting + entered.merge(person + sitting, 1, Integer::sum))
                .toString();
    }

    private long sitting(String at) {
        long day = Instant.parse(at).atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
        return (lastDay - (lastDay - day) / EVERY_DAYS * EVERY_DAYS) * 86_400 + FOUR_O_CLOCK;
    }
}
