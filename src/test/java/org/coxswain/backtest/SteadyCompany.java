package org.coxswain.backtest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A company by rule: every second day from 2023 on a deal, closed 20 to 64 days later, each third one lost. Anybody can
 * write it down again in another language and reckon what each rule of thumb would have said.
 */
public record SteadyCompany(LocalDate lastDay) {

    public static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    public SteadyCompany() {
        this(LocalDate.of(2025, 3, 31));
    }

    public Path in(Path folder) throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add("opportunity_id,owner_id,created_at,amount,expected_close,closed_at,outcome");
        for (int deal = 0; !FIRST.plusDays(2L * deal).isAfter(lastDay); deal++) {
            LocalDate created = FIRST.plusDays(2L * deal);
            LocalDate closed = created.plusDays(20 + 7L * deal % 45);
            boolean over = !closed.isAfter(lastDay);
            lines.add("%d,%s,%s,%d,%s,%s,%s"
                    .formatted(
                            deal,
                            deal % 2 == 0 ? "Bo" : "Ann",
                            created,
                            1000 + 100 * (deal % 10),
                            created.plusDays(40),
                            over ? closed : "",
                            over ? (deal % 3 == 0 ? "lost" : "won") : "open"));
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("deals.csv"), lines);
        Files.writeString(folder.resolve("people.csv"), "person_id,name,team\nAnn,Ann,East\nBo,Bo,West\n");
        return folder;
    }
}
