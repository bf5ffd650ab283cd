package org.coxswain.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns what stands in one column into what we keep, by what the whole column says. */
record Cell(Table.Column column, int place, boolean comma, DayReading days, Map<String, String> values) {
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "t", "ja", "oui", "sí", "si", "x");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "f", "nein", "non", "não");
    private static final Set<String> NOTHING =
            Set.of("null", "\\n", "n/a", "#n/a", "-", "none", "nan", "nat", "(null)");

    /** Ten million millions: beyond it a number is a slip, and sums of such could no longer be exact. */
    static final BigDecimal LARGEST = BigDecimal.TEN.pow(13);

    sealed interface Read {
        /** Ready for the staged file: one text, or for an instant two. */
        record Value(String... texts) implements Read {}

        record Nothing() implements Read {}

        record Bad(String reason) implements Read {}
    }

    static final Read NONE = new Read.Nothing();

    int width() {
        return column.kind() == Kind.INSTANT ? 2 : 1;
    }

    /** The same, where a column that is needed may not be empty. */
    Read readWhole(String text) {
        var read = read(text);
        return column.needed() && read instanceof Read.Nothing ? new Read.Bad("needed, but empty") : read;
    }

    /** Words for "no value" count as such only where a text could not be meant. */
    Read read(String text) {
        if (text.isEmpty() || column.kind() != Kind.TEXT && NOTHING.contains(text.toLowerCase(Locale.ROOT)))
            return NONE;
        return switch (column.kind()) {
            case TEXT -> new Read.Value(values.getOrDefault(text, text));
            case AMOUNT -> number(text, 2);
            case NUMBER -> number(text, 6);
            case WHOLE -> number(text, 0);
            case DAY, INSTANT -> day(text);
            case FLAG -> flag(text.toLowerCase(Locale.ROOT));
        };
    }

    private Read number(String text, int decimals) {
        boolean percent = column.kind() == Kind.NUMBER && text.endsWith("%");
        var number = NumberText.read(percent ? text.substring(0, text.length() - 1) : text, comma);
        if (number.isEmpty()) return new Read.Bad("not a number");
        if (number.get().abs().compareTo(LARGEST) >= 0) return new Read.Bad("too large a number");
        return new Read.Value(
                number.get().setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    private Read day(String text) {
        var moment = days.read(text);
        if (moment.isEmpty()) return new Read.Bad("not a date");
        boolean onlyDay = column.kind() == Kind.DAY
                || moment.get().written().toLocalTime().equals(LocalTime.MIDNIGHT);
        var day = onlyDay ? moment.get().written().toLocalDate() : moment.get().day();
        if (day.getYear() < 1900 || day.getYear() > 2200) return new Read.Bad("not a date of our time");
        var ofDay = Long.toString(day.toEpochDay());
        if (column.kind() == Kind.DAY) return new Read.Value(ofDay);
        return new Read.Value(Long.toString(moment.get().instant().getEpochSecond()), ofDay);
    }

    private static Read flag(String text) {
        if (YES.contains(text)) return new Read.Value("true");
        return NO.contains(text) ? new Read.Value("false") : new Read.Bad("neither yes nor no");
    }
}
