package org.coxswain.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/** One question, kept as a {@code .sql} file beside the class that asks it, with parameters written {@code :name}. */
public record Sql(String name, String text) {

    private static final Pattern QUOTED_COMMENT_CAST_OR_PARAMETER =
            Pattern.compile("'[^']*'|--[^\\n]*|::|:([A-Za-z][A-Za-z0-9]*)");

    /** The question in {@code file}, a resource in the package of {@code asker}. */
    public static Sql of(Class<?> asker, String file) {
        try (var resource = asker.getResourceAsStream(file)) {
            if (resource == null) {
                throw new NoSuchElementException("no %s beside %s".formatted(file, asker.getName()));
            }
            return new Sql(file, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The text with a question mark for each parameter, and the values in the order of those marks. Days stand in the
     * text itself, as epoch days: a view can be made of it, and the engine plans knowing them.
     */
    Bound bind(Map<String, ?> parameters) {
        var values = new ArrayList<Object>();
        var bound = QUOTED_COMMENT_CAST_OR_PARAMETER.matcher(text).replaceAll(found -> {
            var parameter = found.group(1);
            if (parameter == null) {
                return java.util.regex.Matcher.quoteReplacement(found.group());
            }
            var value = valueOf(parameter, parameters);
            if (value instanceof LocalDate day) {
                return "(%d)".formatted(day.toEpochDay());
            }
            values.add(value);
            return "?";
        });
        return new Bound(bound, values);
    }

    private Object valueOf(String parameter, Map<String, ?> parameters) {
        Object value = parameters.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("%s asks for :%s, which was not given".formatted(name, parameter));
        }
        return value;
    }

    record Bound(String text, List<Object> values) {}
}
