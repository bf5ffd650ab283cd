package org.coxswain.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: `1.234,50 €`, `$1,234.50`, `(500)`, `1 234`, `1'234.5`. */
final class NumberText {
    private static final Pattern AROUND =
            Pattern.compile("^(?:[\\p{Sc}]|\\p{L}{1,3}\\$?|\\s)+(?=[-+(\\d.,])|(?:[\\p{Sc}%]|\\b\\p{Lu}{2,3}|\\s)+$");
    private static final Pattern POINT = Pattern.compile(
            "[-+]?(?:\\d+|\\d{1,3}(?:[, '’\\u00a0\\u202f]\\d{2,3})*[, '’\\u00a0\\u202f]\\d{3})?(?:\\.\\d*)?(?:[eE][-+]?\\d{1,2})?");
    private static final Pattern COMMA =
            Pattern.compile("[-+]?(?:\\d+|\\d{1,3}(?:[. '’\\u00a0\\u202f]\\d{3})+)?(?:,\\d*)?");
    private static final Pattern MAY_GROUP = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern MANY_GROUPS = Pattern.compile("\\d\\.\\d{3}\\.\\d{3}");
    private static final Pattern COMMA_DECIMALS = Pattern.compile(".*\\d,(?:\\d{1,2}|\\d{4,})");

    private NumberText() {}

    /** Most numbers are written this way, and this is looked at before anything slower. */
    private static boolean plain(String text, boolean pointed) {
        int points = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && pointed) points++;
            else if (c < '0' || c > '9') return false;
        }
        return points <= 1 && text.length() > points && text.length() < 20;
    }

    /** Whether points stand where they could part thousands, and nothing says more. */
    static boolean mayGroup(String text) {
        return MAY_GROUP.matcher(bare(text)).matches();
    }

    /** Whether this text can only be meant with a comma before the decimals. */
    static boolean saysComma(String text) {
        if (plain(text, true)) return false;
        var bare = bare(text);
        return bare.indexOf(',') > 0
                        && (bare.lastIndexOf('.') < bare.indexOf(',') && bare.indexOf('.') > 0
                                || bare.indexOf('.') < 0
                                        && COMMA_DECIMALS.matcher(bare).matches())
                || MANY_GROUPS.matcher(bare).find();
    }

    /** Whether this text can only be meant with a point before the decimals. */
    static boolean saysPoint(String text) {
        if (plain(text, false)) return false;
        var bare = plain(text, true) ? text : bare(text);
        int point = bare.indexOf('.');
        return point >= 0
                && point == bare.lastIndexOf('.')
                && (bare.indexOf(',') >= 0 && bare.lastIndexOf(',') < point || bare.length() - point - 1 != 3);
    }

    static Optional<BigDecimal> read(String text, boolean comma) {
        if (plain(text, !comma)) return Optional.of(new BigDecimal(text));
        var bare = bare(text);
        boolean negative = bare.startsWith("(") && bare.endsWith(")") || bare.endsWith("-");
        if (negative) bare = bare(bare.replaceAll("[()]|-$", ""));
        if (bare.isEmpty() || !(comma ? COMMA : POINT).matcher(bare).matches()) return Optional.empty();
        var plain = comma ? bare.replaceAll("[^-+\\d,]", "").replace(',', '.') : bare.replaceAll("[^-+\\d.eE]", "");
        try {
            var number = new BigDecimal(plain);
            return Optional.of(negative ? number.negate() : number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String bare(String text) {
        return AROUND.matcher(text.strip().replace('\u2212', '-')).replaceAll("");
    }
}
