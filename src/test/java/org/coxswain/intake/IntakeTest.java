package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
    }

    @Test
    void canonicalTablesComeThroughWithTheirTypes() {
        desk.put(
                        "people.csv",
                        "person_id,name,email,manager_id,team\np1,Ann,ann@x.com,m1,East\nm1,Max,max@x.com,,East\n")
                .put("deals.csv", """
                        opportunity_id,owner_id,name,created_at,stage,amount,expected_close,closed_at,outcome
                        o1,p1,Boat,2024-01-02 10:00:00,Closed Won,1000.50,2024-02-01,2024-02-03 09:30:00,won
                        o2,ann@x.com,Oar,2024-01-05,Proposal,,2024-06-30,,open
                        o3,Zoe,Sail,2024-01-06,Proposal,7,2024-06-30,2024-03-01,lost
                        """)
                .put("changes.csv", "opportunity_id,changed_at,stage\no1,2024-01-02,Demo\no1,2024-01-20,Proposal\n");
        var manifest = desk.taken();
        assertThat(manifest.rows("opportunities")).isEqualTo(3);
        assertThat(
                        desk.ask(
                                "select opportunity_id, owner_id, created_at, created_on, amount, closed_on, outcome from {opportunities} order by 1"))
                .containsExactly(
                        "o1|p1|1704189600|19724|1000.50|19756|won",
                        "o2|p1|1704412800|19727|null|null|open",
                        "o3|Zoe|1704499200|19728|7.00|19783|lost");
        assertThat(desk.ask("select person_id, manager_id from {people} order by 1"))
                .containsExactly("Zoe|null", "m1|null", "p1|m1");
        assertThat(desk.ask("select stage, position, outcome from {stages}"))
                .containsExactly("Demo|1|open", "Proposal|2|open", "Closed Won|null|won");
    }
}
