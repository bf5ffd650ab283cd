package org.coxswain.insight;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What lists of deals came to, the last of each viewer: a snapshot never changes, and to count a few of two hundred thousand
 * takes a while. Nothing is told to anybody but those it was counted for, of the owners they may see now.
 */
final class Sums {

    private static final int KEPT = 1_000;

    private final Map<Of, Deals.Sum> known = new LinkedHashMap<>();

    /** Whose question, in which snapshot, about the deals of which owners. */
    record Of(String viewer, long snapshot, String owners, Filter filter) {}

    static String mark(@Nullable Object owners) {
        return owners instanceof String[] ids ? Key.of(Arrays.toString(ids)) : "";
    }

    Deals.Sum of(Of asked, Supplier<Deals.Sum> count) {
        var before = find(asked);
        if (before != null) {
            return before;
        }
        var counted = count.get();
        keep(asked, counted);
        return counted;
    }

    private synchronized Deals.@Nullable Sum find(Of asked) {
        return known.get(asked);
    }

    private synchronized void keep(Of asked, Deals.Sum counted) {
        known.put(asked, counted);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
