package org.coxswain.insight;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.coxswain.brief.Page;

/** How pages are kept, as a key: a program that keeps them in another way reads no old ones and reckons anew. */
final class Shape {

    static final String NOW = Key.of(of(Page.class, new HashSet<>())
            + of(Reckoned.TeamRow.class, new HashSet<>())
            + of(Proof.class, new HashSet<>()));

    private Shape() {}

    private static String of(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType many) {
            return Arrays.stream(many.getActualTypeArguments())
                    .map(one -> of(one, seen))
                    .collect(Collectors.joining());
        }
        if (!(type instanceof Class<?> one && one.isRecord())) {
            return type.getTypeName();
        }
        var name = one.getSimpleName();
        return seen.add(type)
                ? Arrays.stream(one.getRecordComponents())
                        .map(component -> part(component, seen))
                        .collect(Collectors.joining(",", name + "(", ")"))
                : name;
    }

    private static String part(RecordComponent component, Set<Type> seen) {
        return component.getName() + ":" + of(component.getGenericType(), seen);
    }
}
