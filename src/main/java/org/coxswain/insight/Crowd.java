package org.coxswain.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.coxswain.brief.IntervalBar;
import org.coxswain.brief.Spark;
import org.coxswain.brief.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Some of those of a team who sell, under those who lead them, and how many there are in all. */
public record Crowd(List<Group> groups, long all) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** People of one manager. */
    public record Group(@Nullable String manager, List<Line> people) {}

    /** What a list shows of somebody's card. */
    public record Line(
            String id,
            String name,
            String about,
            String focus,
            @Nullable String gain,
            @Nullable IntervalBar bar,
            @Nullable String gapSentence,
            @Nullable String coached,
            @Nullable Spark spark) {

        public String href() {
            return NowPage.href(id);
        }
    }

    record Row(String line, @Nullable String manager, long people) {}

    static Crowd of(List<Row> rows) {
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var row : rows) {
            groups.computeIfAbsent(Objects.requireNonNullElse(row.manager(), ""), manager -> new ArrayList<>())
                    .add(JSON.readValue(row.line(), Line.class));
        }
        return new Crowd(
                groups.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey().isEmpty() ? null : Words.name(group.getKey()), group.getValue()))
                        .toList(),
                rows.isEmpty() ? 0 : rows.getFirst().people());
    }

    public List<Line> people() {
        return groups.stream().flatMap(group -> group.people().stream()).toList();
    }

    /** Whether there are others. */
    public boolean isCut() {
        return people().size() < all;
    }
}
