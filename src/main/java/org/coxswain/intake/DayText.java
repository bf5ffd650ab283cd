package org.coxswain.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and instants as programs and people write them. Which of two small numbers is the day, the column decides. */
record DayText(boolean dayFirst, ZoneId zone) implements DayReading {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,4})[-/. ]{1,2}(\\d{1,2})[-/. ]{1,2}(\\d{1,4})(?!\\d)(.*)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\p{L}{2,9}\\.?,? )?(?:(\\d{1,2})(?:st|nd|rd|th)?[-. ]{1,2}(\\p{L}{3,9})\\.?|(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?),?[- ]'?(\\d{4}|\\d{2})(?!\\d)(.*)");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)(.*)");
    private static final Pattern TIME = Pattern.compile(
            "[T, ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?([AaPp])\\.?[Mm]\\.?)? ?(Z|UTC|GMT|[-+]\\d{2}:?\\d{2}|[-+]\\d{2})?");
    private static final Pattern MONTH = Pattern.compile("20\\d{2}[-/](?:0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(20\\d{2})[- /]?[Qq]([1-4])|[Qq]([1-4])[- /]?(20\\d{2})");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}|\\d{12,13}");
    private static final Map<String, Integer> MONTHS = months();

    private static Map<String, Integer> months() {
        var names = new java.util.HashMap<String, Integer>();
        var languages = java.util.List.of(
                "jan feb mar apr may jun jul aug sep oct nov dec",
                "jan feb mär apr mai jun jul aug sep okt nov dez",
                "janv févr mars avr mai juin juil août sept oct nov déc",
                "ene feb mar abr may jun jul ago sep oct nov dic",
                "gen feb mar apr mag giu lug ago set ott nov dic",
                "jan fev mar abr mai jun jul ago set out nov dez");
        for (var language : languages) {
            var words = language.split(" ");
            for (int month = 0; month < 12; month++) names.putIfAbsent(words[month], month + 1);
        }
        return Map.copyOf(names);
    }

    private static int month(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (int length = Math.min(5, lower.length()); length >= 3; length--) {
            var month = MONTHS.get(lower.substring(0, length));
            if (month != null) return month;
        }
        throw new DateTimeException("no month: " + word);
    }

    /** Most columns are written this way, and this is looked at before anything slower. */
    private static boolean iso(String text) {
        return text.length() >= 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Character.isDigit(text.charAt(3));
    }

    /** Says which comes first where both could: 1 the day, -1 the month, 0 not said. */
    static int order(String text) {
        if (iso(text)) return 0;
        var written = WRITTEN.matcher(text);
        if (!written.matches() || written.group(1).length() > 2) return 0;
        int first = Integer.parseInt(written.group(1));
        int second = Integer.parseInt(written.group(2));
        return first > 12 ? 1 : second > 12 ? -1 : 0;
    }

    /** Whether the order of day and month matters to this text. */
    static boolean ordered(String text) {
        if (iso(text)) return false;
        var written = WRITTEN.matcher(text);
        return written.matches()
                && written.group(1).length() <= 2
                && !written.group(1).equals(written.group(2));
    }

    @Override
    public Optional<Moment> read(String text) {
        try {
            if (iso(text) && (text.length() == 10 || seconds(text))) return Optional.of(ofIso(text));
            if (SECONDS.matcher(text).matches()) return Optional.of(counted(Long.parseLong(text)));
            var written = WRITTEN.matcher(text);
            if (written.matches()) return timed(numbered(written), written.group(4));
            var compact = COMPACT.matcher(text);
            if (compact.matches()) return timed(day(compact, 1, 2, 3), compact.group(4));
            var named = NAMED.matcher(text);
            return named.matches() ? timed(named(named), named.group(6)) : period(text);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A month or a quarter means its first day. */
    private Optional<Moment> period(String text) {
        var month = MONTH.matcher(text);
        if (month.matches()) return timed(LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), 1), "");
        var quarter = QUARTER.matcher(text);
        if (!quarter.matches()) return Optional.empty();
        boolean yearFirst = quarter.group(1) != null;
        int number = Integer.parseInt(quarter.group(yearFirst ? 2 : 3));
        return timed(LocalDate.of(Integer.parseInt(quarter.group(yearFirst ? 1 : 4)), number * 3 - 2, 1), "");
    }

    private static boolean seconds(String text) {
        return text.length() == 19 && text.charAt(13) == ':' && text.charAt(16) == ':';
    }

    private Moment ofIso(String text) {
        var day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        if (text.length() == 10) return Moment.of(day.atStartOfDay(), zone, zone);
        return Moment.of(day.atTime(digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19)), zone, zone);
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private Moment counted(long count) {
        var instant = count > 99_999_999_999L ? Instant.ofEpochMilli(count) : Instant.ofEpochSecond(count);
        return Moment.of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC, zone);
    }

    private LocalDate numbered(Matcher written) {
        if (written.group(1).length() == 4) return day(written, 1, 2, 3);
        return dayFirst ? day(written, 3, 2, 1) : day(written, 3, 1, 2);
    }

    private static LocalDate day(Matcher text, int year, int month, int day) {
        return LocalDate.of(
                year(text.group(year)), Integer.parseInt(text.group(month)), Integer.parseInt(text.group(day)));
    }

    private static LocalDate named(Matcher text) {
        boolean dayFirst = text.group(1) != null;
        return LocalDate.of(
                year(text.group(5)),
                month(text.group(dayFirst ? 2 : 3)),
                Integer.parseInt(text.group(dayFirst ? 1 : 4)));
    }

    /** Two digits mean 1970 to 2069. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) return year;
        if (digits.length() != 2) throw new DateTimeException("no year: " + digits);
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private Optional<Moment> timed(LocalDate day, String rest) {
        if (rest.isBlank()) return Optional.of(Moment.of(day.atStartOfDay(), zone, zone));
        var time = TIME.matcher(rest);
        if (!time.matches()) return Optional.empty();
        var local = LocalDateTime.of(day, clock(time));
        var offset = time.group(6);
        return Optional.of(Moment.of(local, offset == null ? zone : offset(offset), zone));
    }

    private static LocalTime clock(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        var half = time.group(5);
        if (half != null && hour <= 12) hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return LocalTime.of(hour, Integer.parseInt(time.group(2)), Math.min(second, 59));
    }

    private static ZoneOffset offset(String text) {
        return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}
