package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every deal of the brief as CSV that a spreadsheet opens without running anything in it. */
public final class BriefCsv {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String STARTERS = "=+-@\t\r\n";
    private static final List<String> HEAD =
            List.of("id", "name", "owner", "stage", "state", "amount", "created", "closed", "chance", "flags");

    private BriefCsv() {}

    public static String write(Brief brief) {
        var names = Desk.of(brief, Locale.ROOT);
        var lines = new ArrayList<>(List.of(line(HEAD)));
        brief.deals().forEach(deal -> lines.add(line(cells(deal, names))));
        brief.closed().forEach(deal -> lines.add(line(cells(deal, names))));
        return String.join("\r\n", lines) + "\r\n";
    }

    /** Text that would start a formula is led by an apostrophe; plain numbers stay numbers. */
    public static String cell(String text) {
        var starts = !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
        var safe = starts && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String line(List<String> cells) {
        return cells.stream().map(BriefCsv::cell).collect(Collectors.joining(","));
    }

    private static List<String> cells(Brief.Deal deal, Desk desk) {
        return List.of(
                deal.id(),
                text(deal.name()),
                desk.name(deal.ownerId()),
                text(deal.stage()),
                "open",
                deal.amount() == null ? "" : deal.amount().toPlainString(),
                text(deal.createdOn()),
                "",
                deal.winProbability() == null ? "" : String.format(Locale.ROOT, "%.4f", deal.winProbability()),
                deal.flags().stream().map(Flag::word).collect(Collectors.joining(" ")));
    }

    private static List<String> cells(Brief.Closed deal, Desk desk) {
        return List.of(
                deal.id(),
                text(deal.name()),
                desk.name(deal.ownerId()),
                text(deal.stage()),
                deal.won() ? "won" : "lost",
                deal.amount() == null ? "" : deal.amount().toPlainString(),
                text(deal.createdOn()),
                text(deal.closedOn()),
                "",
                "");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
