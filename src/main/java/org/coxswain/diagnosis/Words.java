package org.coxswain.diagnosis;

import java.util.Locale;

/** Figures as they are said. */
final class Words {

    private Words() {}

    /** In the lever's natural unit. */
    static String said(Lever lever, double value) {
        return switch (lever.kind()) {
            case CREATE -> "%s a week".formatted(decimal(value));
            case CONVERSION, WIN, DISCOUNT -> percent(value);
            case SIZE -> money(value);
            case CYCLE -> "%s days".formatted(whole(value));
        };
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, share < .1 ? "%.1f %%" : "%.0f %%", 100 * share);
    }

    /** ¤ is the sign of any currency: whoever shows the sentence knows which it is. */
    static String money(double amount) {
        return String.format(Locale.ROOT, "¤%,.0f", amount);
    }

    static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.1f", number);
    }
}
