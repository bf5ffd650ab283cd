package org.coxswain.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All deals of a brief in one list, open ones first, so that every figure can lead to exactly what it counts. */
record Book(List<Entry> entries, Index index, boolean whole, int most) {

    /** More than this many rows make one file slow to open; the rest is in the CSV. */
    static final int MOST_ROWS = 10_000;

    record Entry(
            String id,
            String ownerId,
            String name,
            Selection.State state,
            @Nullable String stage,
            @Nullable BigDecimal amount,
            @Nullable LocalDate createdOn,
            @Nullable LocalDate closedOn,
            Brief.@Nullable Deal open) {

        BigDecimal money() {
            return amount == null ? BigDecimal.ZERO : amount;
        }
    }

    Book(List<Entry> entries, boolean whole) {
        this(entries, Index.of(entries), whole, MOST_ROWS);
    }

    static Book of(Brief brief, Links links) {
        var entries = new ArrayList<Entry>();
        brief.deals().forEach(deal -> entries.add(entry(deal)));
        var closed =
                brief.closed().stream().filter(deal -> links.lists(deal.id())).toList();
        closed.forEach(deal -> entries.add(entry(deal)));
        var theirs = brief.team().metrics();
        var known = theirs.won() + theirs.lost();
        return new Book(List.copyOf(entries), Index.of(entries), closed.size() >= known, links.mostDeals());
    }

    List<Entry> shown() {
        return entries.size() <= most ? entries : entries.subList(0, most);
    }

    /** How many of them the file lists. */
    int listed(Selection selection) {
        return (int) candidates(selection, shown().size())
                .filter(entry -> matches(entry, selection))
                .count();
    }

    /** Whether the selection may count closed deals that the brief does not carry. */
    boolean beyond(Selection selection) {
        return !whole && selection.state() != Selection.State.open && selection.ids() == null;
    }

    List<Entry> matching(Selection selection) {
        return candidates(selection, entries.size())
                .filter(entry -> matches(entry, selection))
                .toList();
    }

    /** Of the first ones, in the order of the book, those worth a look: thousands of figures ask for one owner's. */
    private Stream<Entry> candidates(Selection wanted, int first) {
        if (wanted.ids() == null && wanted.ownerId() == null) {
            return entries.subList(0, first).stream();
        }
        return index.places(wanted).filter(place -> place < first).map(entries::get);
    }

    /** Where in the book a deal is, and where an owner's deals are. */
    record Index(Map<String, Integer> deals, Map<String, List<Integer>> owners) {

        static Index of(List<Entry> entries) {
            var index = new Index(new HashMap<>(), new HashMap<>());
            for (var place = 0; place < entries.size(); place++) {
                var entry = entries.get(place);
                index.deals.put(entry.id(), place);
                index.owners
                        .computeIfAbsent(entry.ownerId(), owner -> new ArrayList<>())
                        .add(place);
            }
            return index;
        }

        private Stream<Integer> places(Selection wanted) {
            var ids = wanted.ids();
            if (ids != null) {
                return ids.stream()
                        .flatMap(id -> Stream.ofNullable(deals.get(id)))
                        .distinct()
                        .sorted();
            }
            return owners.getOrDefault(String.valueOf(wanted.ownerId()), List.of()).stream();
        }
    }

    static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::money).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean matches(Entry entry, Selection wanted) {
        return inState(entry, wanted.state())
                && (wanted.ownerId() == null || wanted.ownerId().equals(entry.ownerId()))
                && (wanted.stage() == null || wanted.stage().equals(entry.stage()))
                && (wanted.flag() == null || flagged(entry, wanted.flag()))
                && within(entry.createdOn(), wanted.createdFrom(), wanted.createdTo())
                && within(entry.closedOn(), wanted.closedFrom(), wanted.closedTo());
    }

    private static boolean inState(Entry entry, Selection.State state) {
        return switch (state) {
            case any -> true;
            case closed -> entry.open() == null;
            case open, won, lost -> entry.state() == state;
        };
    }

    private static boolean flagged(Entry entry, Flag flag) {
        var open = entry.open();
        return open != null && open.flags().contains(flag);
    }

    private static boolean within(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return true;
        }
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static Entry entry(Brief.Deal deal) {
        return new Entry(
                deal.id(),
                deal.ownerId(),
                Words.name(deal.name() == null ? deal.id() : deal.name()),
                Selection.State.open,
                deal.stage(),
                deal.amount(),
                deal.createdOn(),
                null,
                deal);
    }

    private static Entry entry(Brief.Closed deal) {
        return new Entry(
                deal.id(),
                deal.ownerId(),
                Words.name(deal.name() == null ? deal.id() : deal.name()),
                deal.won() ? Selection.State.won : Selection.State.lost,
                deal.stage(),
                deal.amount(),
                deal.createdOn(),
                deal.closedOn(),
                null);
    }
}
