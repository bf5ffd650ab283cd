package org.coxswain.imports;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.coxswain.brief.Page.Badge;
import org.jspecify.annotations.Nullable;

/** How imports are spoken of. */
final class Worded {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", Locale.ENGLISH);
    private static final long KILOBYTE = 1L << 10;
    private static final int FILES_NAMED = 3;
    private static final long TWO_MINUTES = 120;

    private Worded() {}

    static String moment(OffsetDateTime at, ZoneId zone) {
        return MOMENT.format(at.atZoneSameInstant(zone));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    static String many(long count, String one) {
        return String.format(Locale.ENGLISH, "%,d %s%s", count, one, count == 1 ? "" : "s");
    }

    static String opportunities(long count) {
        return count == 1 ? "1 opportunity" : number(count) + " opportunities";
    }

    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    static String size(long bytes) {
        if (bytes < KILOBYTE * KILOBYTE) {
            return String.format(Locale.ENGLISH, "%,d KB", Math.ceilDiv(bytes, KILOBYTE));
        }
        return String.format(Locale.ENGLISH, "%,d MB", Math.ceilDiv(bytes, KILOBYTE * KILOBYTE));
    }

    static String files(List<String> names) {
        var first = String.join(", ", names.subList(0, Math.min(FILES_NAMED, names.size())));
        return names.size() > FILES_NAMED ? "%s and %d more".formatted(first, names.size() - FILES_NAMED) : first;
    }

    /** How long what is left takes if it goes on as it went. */
    static String left(Duration gone, long done, long of) {
        if (done == 0 || gone.toSeconds() < 2 || done >= of) {
            return "";
        }
        var seconds = Math.max(1, gone.toSeconds() * (of - done) / done);
        return seconds < TWO_MINUTES
                ? "about %s left".formatted(many(seconds, "second"))
                : "about %s left".formatted(many(Math.ceilDiv(seconds, TWO_MINUTES / 2), "minute"));
    }

    static Badge badge(Import shown) {
        return switch (shown.state()) {
            case "waiting" -> new Badge("hourglass", "", shown.readingSince() == null ? "waits" : "under way");
            case "draft" -> new Badge("info-circle", "warn", "to be looked at");
            case "kept" -> new Badge("circle-check", "good", "counts");
            case "undone" -> new Badge("info-circle", "", "taken back");
            case "stopped" -> new Badge("hand-stop", "", "stopped");
            case "refused" -> new Badge("alert-triangle", "warn", "not read");
            default -> new Badge("info-circle", "", "dropped");
        };
    }

    static String way(Import shown, String person) {
        return switch (shown.way()) {
            case "page" -> person;
            case "program" -> person + ", by a program";
            case "folder" -> "the watched folder";
            default -> "the command line";
        };
    }
}
