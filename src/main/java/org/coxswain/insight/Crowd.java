package org.coxswain.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.coxswain.brief.Page;
import org.coxswain.brief.Words;
import org.jspecify.annotations.Nullable;

/** Some of those of a team who sell, under those who lead them, and how many there are in all. */
public record Crowd(List<Page.Group> groups, long all) {

    record Row(String card, @Nullable String manager, long people) {}

    static Crowd of(List<Row> rows) {
        var groups = new LinkedHashMap<String, List<Page.PersonCard>>();
        for (var row : rows) {
            groups.computeIfAbsent(Objects.requireNonNullElse(row.manager(), ""), manager -> new ArrayList<>())
                    .add(new Snapshots.Card(row.card()).read());
        }
        return new Crowd(
                groups.entrySet().stream()
                        .map(group -> new Page.Group(
                                group.getKey().isEmpty() ? null : Words.name(group.getKey()), group.getValue()))
                        .toList(),
                rows.isEmpty() ? 0 : rows.getFirst().people());
    }

    public List<Page.PersonCard> people() {
        return groups.stream().flatMap(group -> group.people().stream()).toList();
    }

    /** Whether there are others. */
    public boolean isCut() {
        return people().size() < all;
    }
}
