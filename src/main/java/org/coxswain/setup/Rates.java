package org.coxswain.setup;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the form of rates. */
final class Rates {

    private static final String CODE = "[A-Z]{3}";
    private static final String NUMBER = "\\d{1,9}([.,]\\d{1,8})?";

    private Rates() {}

    static Typing read(Typed typed) {
        var base = typed.text("base").toUpperCase(Locale.ROOT);
        if (!base.matches(CODE)) {
            return new Typing.Refused("Give the currency everything is told in by its three letters, such as EUR.");
        }
        var rates = new ArrayList<Said.Rate>();
        for (var row : typed.rows("currency").filter(Rates::isFilled).toList()) {
            var complaint = complaint(row, base, rates);
            if (complaint.isPresent()) {
                return new Typing.Refused(complaint.get());
            }
            rates.add(rate(row));
        }
        rates.sort(Comparator.comparing(Said.Rate::currency)
                .thenComparing(rate -> rate.since() == null ? LocalDate.MIN : rate.since()));
        return new Typing.Proposed(new Said.Currency(base, List.copyOf(rates)));
    }

    /** A currency that is offered because it has no rate may be left without one. */
    private static boolean isFilled(Typed.Row row) {
        return row.ticked("rate") || row.ticked("since");
    }

    private static Optional<String> complaint(Typed.Row row, String base, List<Said.Rate> before) {
        var currency = code(row);
        if (!currency.matches(CODE)) {
            return Optional.of("A rate is for a currency of three letters, such as USD, not for \"%s\"."
                    .formatted(row.text("currency")));
        }
        if (currency.equals(base)) {
            return Optional.of("One %s is always one %s; leave that rate out.".formatted(base, base));
        }
        if (!row.text("rate").matches(NUMBER) || number(row).signum() == 0) {
            return Optional.of(
                    "Give what one %s is worth in %s as a number above 0, such as 0.92.".formatted(currency, base));
        }
        if (!isDay(row.text("since"))) {
            return Optional.of("\"%s\" is no day; give the day from which the rate of %s holds as 2026-07-01, or none."
                    .formatted(row.text("since"), currency));
        }
        return before.contains(rate(row)) || before.stream().anyMatch(other -> clashes(other, rate(row)))
                ? Optional.of("There are two rates of %s for the same day; leave one.".formatted(currency))
                : Optional.empty();
    }

    private static boolean clashes(Said.Rate one, Said.Rate other) {
        return one.currency().equals(other.currency())
                && Optional.ofNullable(one.since()).equals(Optional.ofNullable(other.since()));
    }

    private static Said.Rate rate(Typed.Row row) {
        return new Said.Rate(code(row), since(row), number(row));
    }

    private static String code(Typed.Row row) {
        return row.text("currency").toUpperCase(Locale.ROOT);
    }

    private static BigDecimal number(Typed.Row row) {
        return new BigDecimal(row.text("rate").replace(',', '.'));
    }

    private static @Nullable LocalDate since(Typed.Row row) {
        return row.ticked("since") ? LocalDate.parse(row.text("since")) : null;
    }

    private static boolean isDay(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
