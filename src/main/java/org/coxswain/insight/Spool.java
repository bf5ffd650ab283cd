package org.coxswain.insight;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coxswain.facts.Folders;
import tools.jackson.databind.json.JsonMapper;

/** Rows on their way into the ledger: a file a table, a line some rows as JSON, so that few are in memory at a time. */
record Spool(Path folder) implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROWS_AT_ONCE = 100;
    private static final Pattern ZERO = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    static Spool in(Path folder) {
        try {
            return new Spool(Files.createDirectories(folder));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows of one table, as long as it is open. */
    final class Table<T extends Record> implements AutoCloseable {

        private final BufferedWriter file;
        private final List<T> waiting = new ArrayList<>();

        private Table(BufferedWriter file) {
            this.file = file;
        }

        void add(T row) {
            waiting.add(row);
            if (waiting.size() == ROWS_AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            try {
                if (!waiting.isEmpty()) {
                    file.write(withoutZeros(JSON.writeValueAsString(waiting)));
                    file.newLine();
                    waiting.clear();
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void close() {
            flush();
            try {
                file.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    <T extends Record> Table<T> table(Class<T> row) {
        try {
            return new Table<>(Files.newBufferedWriter(file(row)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Some rows at a time, in the order they came in. */
    void read(Class<? extends Record> row, Consumer<String> rows) {
        try (Stream<String> lines = Files.lines(file(row))) {
            lines.forEach(rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        Folders.discard(folder);
    }

    /** PostgreSQL knows no text with a zero in it. */
    private static String withoutZeros(String json) {
        return json.contains("\\u0000") ? ZERO.matcher(json).replaceAll("$1") : json;
    }

    private Path file(Class<? extends Record> row) {
        return folder.resolve(row.getSimpleName() + ".json");
    }
}
