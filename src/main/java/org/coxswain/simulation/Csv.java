package org.coxswain.simulation;

import org.jspecify.annotations.Nullable;

/** Lines of comma-separated text; null is empty, quotes only where needed. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv(String header) {
        text.append(header);
    }

    Csv row(@Nullable Object first, @Nullable Object... rest) {
        text.append('\n').append(field(first));
        return and(rest);
    }

    Csv and(@Nullable Object... fields) {
        for (Object value : fields) {
            text.append(',').append(field(value));
        }
        return this;
    }

    String text() {
        return text.append('\n').toString();
    }

    private static String field(@Nullable Object value) {
        String plain = value == null ? "" : value.toString();
        boolean quote = plain.indexOf(',') >= 0 || plain.indexOf('"') >= 0;
        return quote ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
