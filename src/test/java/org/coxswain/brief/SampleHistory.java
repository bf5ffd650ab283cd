package org.coxswain.brief;

import static org.coxswain.brief.SampleBrief.money;

import java.util.ArrayList;
import java.util.List;
import org.coxswain.pipeline.Cut;
import org.coxswain.pipeline.QuarterTally;

/** Four quarters of the invented team, growing, and where its deals came from. */
final class SampleHistory {

    private SampleHistory() {}

    static List<QuarterTally> quarters() {
        var rows = new ArrayList<QuarterTally>();
        rows.addAll(quarters("all", "all", 24));
        for (var name : List.of("Nora Ellis", "Theo Brandt")) {
            rows.addAll(quarters("manager", name, 12));
        }
        SamplePeople.SELLERS.keySet().forEach(name -> rows.addAll(quarters("person", name, 1)));
        return rows;
    }

    private static List<QuarterTally> quarters(String scope, String id, int people) {
        return List.of(
                new QuarterTally(scope, id, "2024-Q1", 2 * people, 0, people, money(0)),
                new QuarterTally(scope, id, "2026-Q1", 12 * people, 2 * people, 6 * people, money(41_000.5 * people)),
                new QuarterTally(scope, id, "2026-Q2", 12 * people, 3 * people, 7 * people, money(52_000 * people)),
                new QuarterTally(scope, id, "2026-Q3", 13 * people, 6 * people, 9 * people, money(64_000 * people)),
                new QuarterTally(scope, id, "2026-Q4", 5 * people, people, 2 * people, money(20_000 * people)));
    }

    static List<Cut> breakdowns() {
        return List.of(
                new Cut("industry", "(none)", 30, 31, money(200_000)),
                new Cut("industry", "Retail", 70, 69, money(3_000_000)),
                new Cut("month", "2026-09", 4, 6, money(60_000)),
                new Cut("product", "Core", 80, 40, money(1_200_000)),
                new Cut("product", "Plus", 20, 60, money(2_000_000)),
                new Cut("source", "Event", 3, 4, money(20_000)),
                new Cut("source", "Inbound", 2, 3, money(10_000)));
    }
}
