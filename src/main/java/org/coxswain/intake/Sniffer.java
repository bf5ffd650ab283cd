package org.coxswain.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** Finds out how a text file writes its table, from its first megabyte. */
final class Sniffer {
    static final int SAMPLE = 1 << 20;
    private static final int RECORDS = 200;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path file;
    private final String name;
    private final Shapes shapes;

    Sniffer(Path file, String name, Shapes shapes) {
        this.file = file;
        this.name = name;
        this.shapes = shapes;
    }

    /** The first records, whole ones only. */
    private record Tried(Dialect dialect, List<List<String>> records) {
        /** Records as wide as most, and how wide that is. */
        long score() {
            var counts = new HashMap<Integer, Long>();
            records.forEach(record -> counts.merge(record.size(), 1L, Long::sum));
            return counts.entrySet().stream()
                    .filter(width -> width.getKey() > 1)
                    .mapToLong(width -> width.getValue() * 1000 + width.getKey())
                    .max()
                    .orElse(0);
        }
    }

    Dialect dialect() throws IOException {
        byte[] sample;
        try (var in = CsvRows.open(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        if (sample.length == 0) throw new Unreadable("it is empty");
        var marked = mark(sample);
        var text = decode(sample, marked);
        refuseWhatIsNoText(text, sample.length);
        var best = Stream.of(',', ';', '\t', '|')
                .map(delimiter -> attempt(text, delimiter, marked))
                .max(Comparator.comparingLong(Tried::score))
                .orElseThrow();
        return headed(best);
    }

    private record Marked(Charset charset, int bytes) {}

    private static Marked mark(byte[] sample) {
        int a = sample[0] & 0xff;
        int b = sample.length > 1 ? sample[1] & 0xff : 0;
        if (a == 0xef && b == 0xbb) return new Marked(StandardCharsets.UTF_8, 3);
        if (a == 0xff && b == 0xfe) return new Marked(StandardCharsets.UTF_16LE, 2);
        if (a == 0xfe && b == 0xff) return new Marked(StandardCharsets.UTF_16BE, 2);
        if (sample.length > 3 && a != 0 && b == 0 && sample[3] == 0) return new Marked(StandardCharsets.UTF_16LE, 0);
        if (sample.length > 3 && a == 0 && b != 0 && sample[2] == 0) return new Marked(StandardCharsets.UTF_16BE, 0);
        return new Marked(isUtf8(sample) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    /** A character cut by the end of the sample does no harm. */
    private static boolean isUtf8(byte[] sample) {
        for (int cut = 0; cut < Math.min(4, sample.length); cut++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(sample, 0, sample.length - cut));
                return true;
            } catch (CharacterCodingException e) {
                if (sample.length < SAMPLE) return false;
            }
        }
        return false;
    }

    private static String decode(byte[] sample, Marked marked) {
        return new String(sample, marked.bytes(), sample.length - marked.bytes(), marked.charset());
    }

    private static void refuseWhatIsNoText(String text, int bytes) throws Unreadable {
        if (text.isBlank()) throw new Unreadable("it is empty");
        long odd = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
        if (odd * 200 > text.length()) throw new Unreadable("it is no table but binary data");
        if (bytes == SAMPLE && text.indexOf('\n') < 0 && text.indexOf('\r') < 0)
            throw new Unreadable("its first line is longer than a megabyte, so it is no table with one row a line");
    }

    private Tried attempt(String text, char delimiter, Marked marked) {
        char escape = text.contains("\\\"") && !text.contains("\\\"" + delimiter) ? '\\' : '"';
        var dialect = new Dialect(marked.charset(), marked.bytes(), delimiter, '"', escape, 0, List.of());
        var records = new ArrayList<List<String>>();
        var scanner = new CsvScanner(new StringReader(text), dialect);
        try {
            while (records.size() < RECORDS && scanner.next() == CsvScanner.End.WHOLE)
                records.add(List.copyOf(scanner.fields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.length() >= SAMPLE / 4 && records.size() > 1) records.removeLast();
        return new Tried(dialect, records);
    }

    /** The header is the first of the leading records that is known; else the first, unless it holds data. */
    private Dialect headed(Tried tried) throws Unreadable {
        var records = tried.records();
        if (records.isEmpty()) throw new Unreadable("its only record is cut off inside a quoted field");
        var named = shapes.mapping().header(name);
        if (!named.isEmpty()) return tried.dialect().headed(named, 0);
        for (int at = 0; at < Math.min(20, records.size()); at++)
            if (shapes.of(clean(records.get(at)), name).isPresent())
                return tried.dialect().headed(clean(records.get(at)), at + 1);
        var first = clean(records.getFirst());
        boolean words = first.stream().noneMatch(cell -> cell.isEmpty() || cell.matches("[-+\\d.,:/ ]+"));
        return words ? tried.dialect().headed(first, 1) : tried.dialect();
    }

    private static List<String> clean(List<String> cells) {
        int width = cells.size();
        while (width > 1 && cells.get(width - 1).isBlank()) width--;
        return Arrays.asList(cells.stream().limit(width).map(String::strip).toArray(String[]::new));
    }
}
