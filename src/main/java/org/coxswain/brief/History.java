package org.coxswain.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the facts have brought so far, as it is shown: quarter by quarter, and where it came from. */
public record History(String lead, Stretch quarters, List<Grid> grids, List<Origin> origins, String originNote) {

    public record Stretch(String sentence, List<Row> rows, String note) {}

    /** Closed deals cut one way, such as by product. */
    public record Origin(String by, String sentence, List<Row> rows) {}

    /** One quarter or one part; exact is the won money as a plain number, for spreadsheets. */
    public record Row(
            String label,
            String created,
            String won,
            String lost,
            @Nullable IntervalBar bar,
            String rate,
            String money,
            String exact,
            String share) {}

    /** Won money of several people or teams in the same quarters. */
    public record Grid(String name, String title, String sentence, List<String> quarters, List<GridRow> rows) {}

    public record GridRow(String name, List<GridCell> cells) {}

    public record GridCell(String money, String exact, String deals) {}
}
