package org.coxswain.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Opens a file as the tables it holds, by what it contains and not by what it is called. */
final class Opening {
    private final Path work;
    private final Shapes shapes;
    private final Duck duck;
    private int files;

    Opening(Path work, Shapes shapes, Duck duck) {
        this.work = work;
        this.shapes = shapes;
        this.duck = duck;
    }

    List<Opened> open(Source source) throws IOException, SQLException {
        if (Files.size(source.file()) == 0) throw new Unreadable("it is empty");
        byte[] start;
        try (var in = CsvRows.open(source.file())) {
            start = in.readNBytes(512);
        }
        if (starts(start, 'P', 'K', 3, 4)) return sheets(source);
        if (starts(start, 'P', 'A', 'R', '1'))
            return List.of(new Opened(source, new ParquetFile(source.file()).rows(duck, next())));
        if (starts(start, 0xd0, 0xcf, 0x11, 0xe0))
            throw new Unreadable("it is an old Excel file; save it as .xlsx or CSV");
        if (starts(start, '%', 'P', 'D', 'F')) throw new Unreadable("it is a PDF, not a table; export it as CSV");
        if (JsonFile.looksLikeJson(start)) return lists(source);
        return List.of(new Opened(
                source,
                new CsvRows(
                        source.file(), source.name(), new Sniffer(source.file(), source.name(), shapes).dialect())));
    }

    private List<Opened> sheets(Source source) throws IOException {
        var opened = new ArrayList<Opened>();
        for (var sheet : new Workbook(source.file()).sheets(this::next)) {
            var named = new Source(source.name() + " / " + sheet.name(), sheet.file(), source.exportedOn());
            try {
                opened.add(new Opened(
                        named,
                        new CsvRows(
                                sheet.file(),
                                named.name(),
                                new Sniffer(sheet.file(), named.name(), shapes).dialect())));
            } catch (Unreadable empty) {
                Files.delete(sheet.file());
            }
        }
        if (opened.isEmpty()) throw new Unreadable("none of its sheets holds a table");
        return opened;
    }

    private List<Opened> lists(Source source) throws IOException {
        return new JsonFile(source.file())
                .tables(this::next).stream()
                        .map(list -> new Opened(
                                list.name().isEmpty()
                                        ? source
                                        : new Source(
                                                source.name() + " / " + list.name(),
                                                source.file(),
                                                source.exportedOn()),
                                list.rows()))
                        .toList();
    }

    private Path next() {
        return work.resolve("opened-" + files++ + ".csv");
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int at = 0; at < with.length; at++) if ((bytes[at] & 0xff) != with[at]) return false;
        return true;
    }
}
