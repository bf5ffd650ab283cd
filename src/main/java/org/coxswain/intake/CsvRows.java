package org.coxswain.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** A delimited text file, plain or gzipped, under the name its owner gave it; tells how many bytes of it are read. */
record CsvRows(Path file, String name, Dialect dialect, LongConsumer told) {

    CsvRows(Path file, String name, Dialect dialect) {
        this(file, name, dialect, bytes -> {});
    }

    CsvRows in(Charset charset) {
        return new CsvRows(file, name, dialect.in(charset), told);
    }

    CsvRows told(LongConsumer other) {
        return new CsvRows(file, name, dialect, other);
    }

    public List<String> header() {
        return dialect.header();
    }

    public void each(RowReader reader) throws IOException {
        try (var in = open(file, name, told)) {
            in.skipNBytes(dialect.markBytes());
            var decoder = dialect.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            var scanner = new CsvScanner(new InputStreamReader(in, decoder), dialect);
            for (int skipped = 0; skipped < dialect.skipped(); skipped++) scanner.next();
            each(scanner, reader);
        }
    }

    private void each(CsvScanner scanner, RowReader reader) throws IOException {
        var cells = new String[dialect.header().size()];
        for (var end = scanner.next(); end != CsvScanner.End.NOTHING; end = scanner.next()) {
            var line = scanner.startLine();
            switch (end) {
                case WHOLE -> whole(line, scanner.fields(), cells, reader);
                case CUT -> reader.broken(line, start(scanner.fields()), "a quoted field is never closed");
                case TOO_LONG ->
                    throw new Refusal(
                            "%s: the record at line %d is longer than %d MB, or too many quotes are never closed; check quotes and line ends."
                                    .formatted(name, line, CsvScanner.LONGEST_RECORD >> 20));
                case NOTHING -> {}
            }
        }
    }

    private static void whole(long line, List<String> fields, String[] cells, RowReader reader) {
        int given = fields.size();
        while (given > cells.length && fields.get(given - 1).isBlank()) given--;
        if (given == cells.length) {
            for (int at = 0; at < given; at++) cells[at] = fields.get(at);
            reader.row(line, cells);
        } else {
            reader.broken(line, start(fields), "%d cells where the header has %d".formatted(given, cells.length));
        }
    }

    private static String start(List<String> fields) {
        var text = String.join(" | ", fields.subList(0, Math.min(8, fields.size())));
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    static InputStream open(Path file) throws IOException {
        return open(file, String.valueOf(file.getFileName()), bytes -> {});
    }

    private static InputStream open(Path file, String name, LongConsumer told) throws IOException {
        var in = new BufferedInputStream(new Counted(Files.newInputStream(file), told), 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new Counted(new GZIPInputStream(in, 1 << 16), Archive.most(file, name)) : in;
    }
}
