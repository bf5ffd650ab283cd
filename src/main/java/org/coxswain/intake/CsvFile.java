package org.coxswain.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A plain text copy of something else, one physical line a row, so that line numbers are row numbers. */
final class CsvFile implements AutoCloseable {
    private final BufferedWriter out;

    CsvFile(Path file) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    static CsvRows rows(Path file, List<String> header) {
        return new CsvRows(
                file,
                String.valueOf(file.getFileName()),
                new Dialect(StandardCharsets.UTF_8, 0, ',', '"', '"', 0, header));
    }

    void row(List<String> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            if (at > 0) out.write(',');
            cell(cells.get(at));
        }
        out.write('\n');
    }

    private void cell(String text) throws IOException {
        if (text.isEmpty()) return;
        out.write('"');
        out.write(text.replace("\"", "\"\"").replace('\n', ' ').replace('\r', ' '));
        out.write('"');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
