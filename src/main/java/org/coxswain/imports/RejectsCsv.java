package org.coxswain.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.coxswain.brief.BriefCsv;
import org.coxswain.intake.Manifest;
import org.jspecify.annotations.Nullable;

/** Everything that was rejected, with the reason, as CSV that a spreadsheet opens without running anything in it. */
final class RejectsCsv {

    private static final String MARK_OF_UTF_8 = "\ufeff";

    private RejectsCsv() {}

    static void write(Path batch, OutputStream out) throws IOException {
        try (var all = Manifest.rejected(batch);
                var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(MARK_OF_UTF_8);
            line(writer, List.of("file", "line", "column", "value", "reason", "row"));
            for (var rows = all.iterator(); rows.hasNext(); ) {
                var row = rows.next();
                line(
                        writer,
                        List.of(
                                row.file(),
                                text(row.line()),
                                text(row.column()),
                                text(row.value()),
                                row.reason(),
                                row.kept() ? "kept" : "left out"));
            }
        }
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(cells.stream().map(BriefCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
