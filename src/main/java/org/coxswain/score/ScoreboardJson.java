package org.coxswain.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code "schema": "coxswain.score/1"}: fields may be added, never renamed. */
public final class ScoreboardJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double SIXTH = 1e6;

    private record Told(
            String measure,
            String contender,
            @Nullable String at,
            @Nullable Double value,
            @Nullable Double standardError,
            int organisations) {}

    private record Chance(
            String measure, @Nullable Double said, @Nullable Double happened, int cases) {}

    private ScoreboardJson() {}

    public static String write(Scoreboard board) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "coxswain.score/1");
        all.put("firstSeed", board.firstSeed());
        all.put("seeds", board.seeds());
        List<Object> sheets = new ArrayList<>();
        board.sheets().forEach(sheet -> sheets.add(sheet(sheet)));
        all.put("sheets", sheets);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> sheet(Sheet sheet) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("part", sheet.part().label());
        one.put("preset", sheet.preset());
        one.put("organisations", sheet.organisations());
        one.put(
                "figures",
                sheet.figures().stream()
                        .map(figure -> new Told(
                                figure.measure().key(),
                                figure.contender(),
                                figure.at().isEmpty() ? null : figure.at(),
                                rounded(figure.value()),
                                rounded(figure.error()),
                                figure.organisations()))
                        .toList());
        one.put(
                "chances",
                sheet.chances().stream()
                        .map(bin -> new Chance(
                                bin.measure().key(), rounded(bin.said()), rounded(bin.happened()), bin.cases()))
                        .toList());
        return one;
    }

    /** JSON knows no number for what nobody could say. */
    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : Math.rint(value * SIXTH) / SIXTH;
    }
}
