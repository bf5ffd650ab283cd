package org.coxswain.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How things are written in sentences. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String count(int number, String one) {
        return number == 1 ? "1 " + one : String.format(Locale.ENGLISH, "%,d %s", number, many(one));
    }

    private static String many(String one) {
        return one.equals("person") ? "people" : one + "s";
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    static String rate(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString();
    }
}
