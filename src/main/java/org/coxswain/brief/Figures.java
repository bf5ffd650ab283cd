package org.coxswain.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Figures as a person says them: $41k, 28%, 9.5, 21 Nov 2026. Words are English; digits and dates follow the locale. */
public final class Figures {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    /** Nothing is rounded to impossible or to certain. */
    private static final double TINY = 0.1;

    private static final double HALF = 0.5;
    private static final double ALMOST = 99.5;
    private static final String[] SCALES = {"", "k", "M", "bn"};

    private final Locale locale;
    private final String unit;
    private final DateTimeFormatter days;

    public Figures(Locale locale, String currency) {
        this.locale = locale;
        this.unit = symbol(currency, locale);
        this.days = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", locale);
    }

    private static String symbol(String currency, Locale locale) {
        var known = Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(currency))
                .findFirst();
        var symbol = known.map(one -> one.getSymbol(locale)).orElse(currency);
        return symbol.length() == 1 ? symbol : Words.name(currency) + "\u00a0";
    }

    /** Short money: $950, $4.2k, $41k, $2.4M. */
    public String money(BigDecimal amount) {
        return (amount.signum() < 0 ? "−" : "") + unit + compact(amount.abs());
    }

    public String money(double amount) {
        return money(BigDecimal.valueOf(amount));
    }

    /** Short money with its sign: +$41k. */
    String gain(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + money(amount);
    }

    public String range(BigDecimal low, BigDecimal high) {
        return money(low) + " to " + money(high);
    }

    /** Money in full, without the currency, for columns that name it. */
    String plain(BigDecimal amount) {
        return number(0).format(amount);
    }

    /** Money to the cent, for sums that must add up. */
    String exact(BigDecimal amount) {
        return number(2).format(amount);
    }

    /** A sentence of another room, in which ¤ stands for the currency. */
    String told(String sentence) {
        return sentence.replace("¤", unit);
    }

    public String count(long number) {
        return number(0).format(number);
    }

    public String decimal(double number) {
        return number(Math.abs(number) < 10 ? 1 : 0).format(number);
    }

    public String share(double share) {
        var percent = share * 100;
        if (percent > 0 && percent < TINY) {
            return "under " + share(TINY / 100);
        }
        if (percent < 0 && percent > -HALF) {
            return share(0);
        }
        if (percent < 100 && percent > ALMOST) {
            return "over 99%";
        }
        return number(percent > 0 && percent < 1 ? 1 : 0).format(percent) + "%";
    }

    String times(double ratio) {
        return number(1).format(ratio) + "×";
    }

    public String day(LocalDate day) {
        return days.format(day);
    }

    /** "1 deal", "44 deals". */
    public String many(long number, String thing) {
        return count(number) + " " + (number == 1 ? thing : Words.plural(thing));
    }

    private String compact(BigDecimal amount) {
        var scale = 0;
        var rest = amount;
        while (scale < SCALES.length - 1 && rounded(rest, scale).compareTo(THOUSAND) >= 0) {
            rest = rest.movePointLeft(3);
            scale++;
        }
        var figure = rounded(rest, scale);
        return number(Math.max(0, figure.scale())).format(figure) + SCALES[scale];
    }

    private static BigDecimal rounded(BigDecimal amount, int scale) {
        var decimals = scale > 0 && amount.compareTo(BigDecimal.TEN) < 0 || scale == 2 ? 1 : 0;
        return amount.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private NumberFormat number(int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
