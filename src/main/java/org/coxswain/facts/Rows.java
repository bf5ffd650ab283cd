package org.coxswain.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns rows into records: component {@code closedOn} takes column {@code closed_on}. */
record Rows<R extends Record>(Class<R> type) {

    List<R> of(ResultSet answers) throws SQLException {
        var components = type.getRecordComponents();
        var constructor = constructor(components);
        var columns = new int[components.length];
        for (var index = 0; index < components.length; index++) {
            columns[index] = answers.findColumn(column(components[index].getName()));
        }
        var repeated = Stream.generate(Repeated::new).limit(components.length).toList();
        var rows = new ArrayList<R>();
        while (answers.next()) {
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (var index = 0; index < components.length; index++) {
                var value = value(answers.getObject(columns[index]), components[index]);
                values[index] = value == null ? null : repeated.get(index).one(value);
            }
            rows.add(make(constructor, values));
        }
        return rows;
    }

    private Constructor<R> constructor(RecordComponent[] components) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private R make(Constructor<R> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(
                    "%s refuses %s".formatted(type.getSimpleName(), Arrays.toString(values)), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object value(@Nullable Object raw, RecordComponent component) {
        if (raw == null || component.getType().isInstance(raw)) {
            return raw;
        }
        return converted(raw, component);
    }

    private static Object converted(Object raw, RecordComponent component) {
        var type = component.getType();
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(((Number) raw).longValue());
        }
        if (type == String.class) {
            return raw.toString();
        }
        if (raw instanceof Number number) {
            return number(number, type);
        }
        return raw;
    }

    private static Object number(Number number, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact(number.longValue());
        }
        if (type == long.class || type == Long.class) {
            return number.longValue();
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(number.toString());
        }
        return number.doubleValue();
    }

    private static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
