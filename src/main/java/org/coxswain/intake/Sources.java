package org.coxswain.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sources whose table is known. */
record Sources(List<Recognised> all) {
    /** Tables of which the newest of several dated exports says everything that the older say. */
    private static final Set<Table> STANDING = EnumSet.of(
            Table.PEOPLE,
            Table.ACCOUNTS,
            Table.STAGES,
            Table.PRODUCTS,
            Table.TEAMS,
            Table.MEMBERSHIPS,
            Table.ROLES,
            Table.ENGAGEMENTS);

    Sources {
        all = List.copyOf(all);
    }

    /** Without what a newer export of the same table has made out of date. */
    Sources newest() {
        return new Sources(all.stream()
                .filter(source -> !STANDING.contains(source.table()) || isNewest(source))
                .toList());
    }

    private boolean isNewest(Recognised source) {
        var day = source.source().exportedOn();
        return day == null || days(source.table()).stream().noneMatch(other -> other.isAfter(day));
    }

    private Set<LocalDate> days(Table table) {
        return of(table).stream()
                .map(source -> Optional.ofNullable(source.source().exportedOn()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    Set<Table> tables() {
        return all.stream().map(Recognised::table).collect(Collectors.toCollection(() -> EnumSet.noneOf(Table.class)));
    }

    Collection<Recognised> of(Table table) {
        return all.stream().filter(source -> source.table() == table).toList();
    }

    /** Whether opportunities come from exports of several days. */
    boolean dated() {
        return days(Table.OPPORTUNITIES).size() > 1;
    }

    /** Whether every file of opportunities says itself when one was closed, in a column that means nothing else. */
    boolean closingsStated() {
        return of(Table.OPPORTUNITIES).stream()
                .allMatch(source -> source.places().containsKey("closed_at"));
    }

    String name(int no) {
        return byNo(no).source().name();
    }

    String header(int no, String column) {
        return byNo(no).headers().getOrDefault(column, column);
    }

    private Recognised byNo(int no) {
        return all.stream().filter(source -> source.no() == no).findFirst().orElseThrow();
    }

    Optional<LocalDate> lastExport() {
        return days(Table.OPPORTUNITIES).stream().max(LocalDate::compareTo);
    }
}
