package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of an export, and the brief of them. */
record Written(Path folder) {

    private static final JsonMapper JSON = JsonMapper.shared();
    static final JsonNode NOTHING = JSON.nullNode();

    static Written temporary(String name) throws IOException {
        return new Written(Files.createTempDirectory(name));
    }

    static JsonNode parsed(String json) {
        return JSON.readTree(json);
    }

    JsonNode brief() throws IOException {
        Path out = Files.createTempFile("brief", ".json");
        try {
            assertThat(Coxswain.run("brief", folder.toString(), "--out", out.toString()))
                    .isZero();
            return JSON.readTree(Files.readString(out));
        } finally {
            Files.delete(out);
        }
    }

    /** The brief of the same files after each line was changed. */
    JsonNode changed(UnaryOperator<String> line) throws IOException {
        return copied(line, "", "");
    }

    /** The brief of the same files with one row more. */
    JsonNode with(String table, String row) throws IOException {
        return copied(line -> line, table, row);
    }

    private JsonNode copied(UnaryOperator<String> line, String table, String row) throws IOException {
        Written copy = temporary("changed");
        try {
            for (Path file : files()) {
                List<String> lines = Files.readAllLines(file);
                Files.write(
                        copy.folder.resolve(file.getFileName()),
                        lines.stream().map(line).toList());
            }
            if (!table.isEmpty()) {
                Files.write(copy.folder.resolve(table), List.of(row), StandardOpenOption.APPEND);
            }
            return copy.brief();
        } finally {
            copy.discard();
        }
    }

    void discard() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }
}
