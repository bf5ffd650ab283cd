package org.coxswain.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An Excel file (.xlsx); each visible sheet is copied out as text. */
record Workbook(Path file) {
    private static final long LARGEST = 1L << 30;
    /** In memory they take up to four times as much. */
    private static final long MOST_TEXTS =
            Math.min(128 << 20, Runtime.getRuntime().maxMemory() / 8);

    private static final String DAMAGED = "it is a damaged Excel file";
    private static final String TOO_LARGE = "it is too large for an Excel file; export it as CSV";

    record CopiedSheet(String name, Path file) {}

    List<CopiedSheet> sheets(Supplier<Path> next) throws IOException {
        refuseWhatIsNoWorkbook();
        var copies = new ArrayList<CopiedSheet>();
        try (var book = opened()) {
            for (var sheet : book.getSheets().toList()) {
                var copy = next.get();
                copy(sheet, copy);
                copies.add(new CopiedSheet(sheet.getName(), copy));
            }
        } catch (RuntimeException damaged) { // the reader has many ways to say so
            throw new Unreadable(DAMAGED);
        } catch (OutOfMemoryError manySmallTexts) {
            throw new Unreadable(TOO_LARGE);
        }
        return copies;
    }

    private ReadableWorkbook opened() throws Unreadable {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException damaged) {
            throw new Unreadable(DAMAGED);
        }
    }

    /**
     * All of a workbook but its sheets and pictures has to be held in memory, so how large it is unpacked is looked at first: by unpacking,
     * as an archive may say of itself what it likes.
     */
    private void refuseWhatIsNoWorkbook() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null)
                throw new Unreadable("it is neither an Excel file nor an archive of tables");
            long size = zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (size > LARGEST || isMoreThanMemoryHolds(zip)) throw new Unreadable(TOO_LARGE);
        } catch (java.util.zip.ZipException damaged) {
            throw new Unreadable("it is a damaged archive");
        }
    }

    private static boolean isMoreThanMemoryHolds(ZipFile zip) throws IOException {
        var left = MOST_TEXTS;
        for (var entry : zip.stream().toList()) {
            if (entry.getName().matches("(?!xl/worksheets/).*\\.(xml|rels)")) {
                try (var in = zip.getInputStream(entry)) {
                    left -= in.skip(left + 1);
                }
            }
            if (left < 0) return true;
        }
        return false;
    }

    private static void copy(Sheet sheet, Path copy) throws IOException {
        try (var out = new CsvFile(copy);
                var rows = sheet.openStream()) {
            int written = 0;
            int width = 0;
            for (var row : (Iterable<Row>) rows::iterator) {
                while (++written < row.getRowNum()) out.row(List.of());
                width = Math.max(width, row.getCellCount());
                out.row(cells(row, width));
            }
        }
    }

    /** Empty cells at the end of a row are not in the file. */
    private static List<String> cells(Row row, int width) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < width; at++)
            cells.add(
                    at < row.getCellCount()
                            ? row.getOptionalCell(at).map(Workbook::text).orElse("")
                            : "");
        return cells;
    }

    private static String text(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.ERROR || !isNumber(raw))
            return raw.strip().isEmpty() ? "" : plain(cell, raw);
        return cell.getType() == CellType.STRING || cell.getType() == CellType.BOOLEAN
                ? plain(cell, raw)
                : number(cell, raw);
    }

    private static String plain(Cell cell, String raw) {
        return switch (cell.getType()) {
            case BOOLEAN -> raw.equals("1") || raw.equalsIgnoreCase("true") ? "true" : "false";
            case STRING -> cell.asString();
            case NUMBER, FORMULA, ERROR, EMPTY -> raw;
        };
    }

    private static boolean isNumber(String raw) {
        return raw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    private static String number(Cell cell, String raw) {
        var format = cell.getDataFormatString();
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        boolean date = id >= 14 && id <= 22
                || format != null
                        && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[yd].*");
        if (!date) return new BigDecimal(raw).toPlainString();
        try {
            return cell.asDate().withNano(0).toString();
        } catch (DateTimeException | IllegalArgumentException | ExcelReaderException e) {
            return raw;
        }
    }
}
