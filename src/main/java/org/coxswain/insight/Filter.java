package org.coxswain.insight;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coxswain.brief.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriUtils;

/** Which deals: every condition that is given holds, as in the selection behind a figure; days are inclusive. */
public record Filter(
        @Nullable String team,
        @Nullable String list,
        @Nullable String state,
        @Nullable String owner,
        @Nullable String stage,
        @Nullable String flag,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate createdFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate createdTo,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate closedFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate closedTo) {

    /** What a form leaves empty is not asked for. */
    public Filter {
        team = given(team);
        list = given(list);
        state = given(state);
        owner = given(owner);
        stage = given(stage);
        flag = given(flag);
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    static Filter openOf(String owner) {
        return new Filter(null, null, "open", owner, null, null, null, null, null, null);
    }

    /** Won or lost within these days. */
    static Filter closedBy(String owner, LocalDate from, LocalDate to) {
        return new Filter(null, null, "closed", owner, null, null, null, null, from, to);
    }

    /** As the question names them; stages are kept as they are shown. */
    Map<String, @Nullable Object> conditions() {
        var conditions = new LinkedHashMap<String, @Nullable Object>();
        conditions.put("team", team);
        conditions.put("list", list);
        conditions.put("state", state);
        conditions.put("owner", owner);
        conditions.put("stage", stage == null ? null : Words.name(stage));
        conditions.put("flag", flag);
        conditions.put("createdFrom", createdFrom);
        conditions.put("createdTo", createdTo);
        conditions.put("closedFrom", closedFrom);
        conditions.put("closedTo", closedTo);
        return conditions;
    }

    /** Whether it asks for all deals of some people, or those in some state. */
    boolean isAboutOwners() {
        return equals(new Filter(team, null, state, owner, null, null, null, null, null, null));
    }

    boolean isAll() {
        return conditions().values().stream().allMatch(Objects::isNull);
    }

    /** As they are kept; nothing where any will do. */
    String @Nullable [] states() {
        if (state == null) {
            return null;
        }
        return state.equals("closed") ? new String[] {"won", "lost"} : new String[] {state};
    }

    /** The same again, in an address. */
    String query() {
        return conditions().entrySet().stream()
                .filter(condition -> condition.getValue() != null)
                .map(condition -> condition.getKey() + "="
                        + UriUtils.encode(String.valueOf(condition.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
