package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A few people and their deals as an export.
 *
 * @param ends how deals end, by their number round and round
 */
record LittleCompany(int people, int places, int deals, List<String> ends, boolean history, boolean amounts) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<String> STAGES = List.of("Qualification", "Proposal", "Negotiation");

    static LittleCompany of(int people, int deals, String... ends) {
        return new LittleCompany(people, 2, deals, List.of(ends), true, true);
    }

    Written written() throws IOException {
        Written export = Written.temporary("little");
        for (Map.Entry<String, List<String>> table : tables().entrySet()) {
            Files.write(export.folder().resolve(table.getKey()), table.getValue());
        }
        return export;
    }

    private Map<String, List<String>> tables() {
        var tables = new TreeMap<String, List<String>>();
        tables.put("people.csv", rows("person_id,name,manager_id,team,role,segment,territory,hired_on"));
        tables.put("quotas.csv", rows("person_id,period_start,period_end,amount,currency"));
        tables.put("coaching.csv", rows("person_id,lever,started_on,ended_on"));
        tables.put("activities.csv", rows("activity_id,person_id,opportunity_id,kind,at"));
        tables.put("stage_changes.csv", rows("opportunity_id,changed_at,stage,amount,expected_close,owner_id"));
        tables.put(
                "opportunities.csv",
                rows("opportunity_id,owner_id,territory,created_at,stage,amount,closed_at,outcome,expected_close"));
        for (int person = 0; person < people; person++) {
            row(
                    tables,
                    "people.csv",
                    "p%d,Person %d,,A,Seller,,place %d,2024-01-01".formatted(person, person, person % places));
            row(tables, "quotas.csv", "p%d,2026-01-01,2026-03-31,5000,USD".formatted(person));
            row(tables, "coaching.csv", "p%d,conversion:Proposal,2025-11-01,".formatted(person));
        }
        for (int deal = 0; deal < deals; deal++) {
            add(tables, deal);
        }
        if (!history) {
            tables.remove("stage_changes.csv");
            tables.remove("activities.csv");
        }
        return tables;
    }

    private void add(Map<String, List<String>> tables, int deal) {
        var random = new SplittableRandom(deal);
        String end = ends.get(deal % ends.size());
        LocalDate created = DAY.minusDays(20 + random.nextInt(400));
        LocalDate day = created;
        String amount = amounts ? 1000 + random.nextInt(9000) + ".00" : "";
        int steps = end.equals("won") ? STAGES.size() : 1 + random.nextInt(STAGES.size());
        for (int step = 0; step < steps; step++) {
            change(tables, deal, day + "," + STAGES.get(step) + "," + amount);
            row(tables, "activities.csv", "a%d-%d,p%d,D%d,call,%s".formatted(deal, step, deal % people, deal, day));
            day = min(day.plusDays(1 + random.nextInt(25)), DAY);
        }
        String stage = end.equals("open") ? STAGES.get(steps - 1) : end.equals("won") ? "Closed Won" : "Closed Lost";
        if (!end.equals("open")) {
            change(tables, deal, day + "," + stage + "," + amount);
        }
        row(
                tables,
                "opportunities.csv",
                "D%d,p%d,place %d,%s,%s,%s,%s,%s,%s"
                        .formatted(
                                deal,
                                deal % people,
                                deal % people % places,
                                created,
                                stage,
                                amount,
                                end.equals("open") ? "" : day,
                                end,
                                DAY.plusDays(deal % 60)));
    }

    private void change(Map<String, List<String>> tables, int deal, String what) {
        row(tables, "stage_changes.csv", "D%d,%s,%s,p%d".formatted(deal, what, DAY.plusDays(deal % 60), deal % people));
    }

    private static void row(Map<String, List<String>> tables, String table, String row) {
        tables.getOrDefault(table, List.of()).add(row);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<String> rows(String header) {
        return new ArrayList<>(List.of(header));
    }

    JsonNode brief() throws IOException {
        Written export = written();
        try {
            return export.brief();
        } finally {
            export.discard();
        }
    }
}
