package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.coxswain.web.TestLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code coxswain demo}, with a company small enough to be made in a moment. */
class DemoTest {

    @TempDir
    Path home;

    @Test
    void aCompanyIsMadeUpOnceMarkedAndSignedInTo() throws Exception {
        var data = home.resolve("demo");
        var day = LocalDate.of(2026, 3, 31);
        TestLedger.lendPrograms(data);
        new MadeUp(day, 1, 4).writeTo(data);
        Files.writeString(data.resolve(Settings.FILE), "address: 0.0.0.0\n");
        try (var served = Served.demo(data)) {
            assertThat(served.said())
                    .contains("http://127.0.0.1:", "made up, as of 2026-03-31", "manager", "operations");
            var visitor = served.visitor();
            assertThat(visitor.get("/sign-in").body()).contains(MadeUp.NOTICE);
            visitor.post("/sign-in", "email", email(served, "manager"), "password", DemoCast.PASSWORD);
            assertThat(visitor.get("/week").body()).contains("As of 31\u00a0Mar\u00a02026", MadeUp.NOTICE);
            assertThat(visitor.get("/people").body()).contains("5 people are in your view");
        }
        assertThat(data.resolve("export/opportunities.csv")).exists();
        try (var again = Served.demo(data)) {
            var visitor = again.visitor();
            visitor.post("/sign-in", "email", email(again, "administrator"), "password", DemoCast.PASSWORD);
            assertThat(visitor.get("/").body()).contains("1 import;");
        }
    }

    @Test
    void aDemoIsNeverPutOverAnythingElse() throws Exception {
        var real = home.resolve("real");
        Files.createDirectories(real.resolve("ledger"));
        var refused = Here.run("demo", "--data", real.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("holds something that is no demo").hasLineCount(1);

        var older = home.resolve("older");
        new MadeUp(LocalDate.of(2026, 3, 31), 1, 4).writeTo(older);
        assertThat(Here.run("demo", "--data", older.toString(), "--days-ago", "2")
                        .err())
                .contains("holds the company as of 2026-03-31")
                .hasLineCount(1);
    }

    @Test
    void theMarkIsReadAsItWasWritten() throws Exception {
        var company = MadeUp.daysBefore(LocalDate.of(2026, 3, 31), 30);
        company.writeTo(home);
        assertThat(MadeUp.in(home)).contains(company);
        assertThat(JsonMapper.shared().convertValue(company, Map.class))
                .containsEntry("lastDay", "2026-03-01")
                .containsEntry("daysAgo", 30);
    }

    private static String email(Served served, String role) throws Exception {
        return served.said()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(role + " "))
                .map(line -> line.replaceAll(".*?(\\S+@\\S+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }
}
