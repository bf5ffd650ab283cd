package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
    }

    private void deals(String... owners) {
        var rows = new StringBuilder("opportunity_id,owner_id,created_at,stage,outcome\n");
        for (int at = 0; at < owners.length; at++)
            rows.append("o%d,%s,2024-01-01,Demo,open\n".formatted(at, owners[at]));
        desk.put("deals.csv", rows.toString());
    }

    @Test
    void ownersAreMatchedByIdThenMailThenName() {
        deals("p1", "BEE@x.com", "Ann Bee", "Cy");
        desk.put("people.csv", "person_id,name,email\np1,Ann Bee,bee@x.com\np2,Cy,cy@x.com\n")
                .taken();
        assertThat(desk.ask("select owner_id from {opportunities} order by opportunity_id"))
                .containsExactly("p1", "p1", "p1", "p2");
    }

    @Test
    void unknownOwnersAreKeptAndNamed() {
        deals("p1", "Zoe");
        assertThat(desk.put("people.csv", "person_id,name\np1,Ann\n").taken().repairs())
                .containsExactly(
                        new Manifest.Repair("owner who is not in the list of people: kept under that name", 1, "Zoe"));
        assertThat(desk.ask("select person_id, name from {people} order by 1")).containsExactly("Zoe|Zoe", "p1|Ann");
    }

    @Test
    void aNameThatTwoPeopleBearBelongsToNeither() {
        deals("Ann", "p1");
        assertThat(desk.put("people.csv", "person_id,name\np1,Ann\np2,Ann\n")
                        .taken()
                        .repairs())
                .extracting(Manifest.Repair::kind)
                .contains("owner named like several people: kept under the name alone");
        assertThat(desk.ask("select owner_id from {opportunities} order by 1")).containsExactly("Ann", "p1");
    }

    @Test
    void nobodyManagesThemself() {
        deals("p1");
        assertThat(desk.put("people.csv", "person_id,name,manager_id\np1,Ann,p1\np2,Bo,p1\n")
                        .taken()
                        .repairs())
                .containsExactly(
                        new Manifest.Repair("person who manages themself: manager taken away", 1, "p1 reports to p1"));
        assertThat(desk.ask("select person_id, manager_id from {people} order by 1"))
                .containsExactly("p1|null", "p2|p1");
    }

    @Test
    void managersInACircleAreCutOnce() {
        deals("p1");
        assertThat(desk.put("people.csv", "person_id,name,manager_id\np1,Ann,p2\np2,Bo,p3\np3,Cy,p1\np4,Di,p1\n")
                        .taken()
                        .repairs())
                .containsExactly(new Manifest.Repair("managers in a circle: one taken away", 1, "p3 reports to p1"));
        assertThat(desk.ask("select person_id, manager_id from {people} order by 1"))
                .containsExactly("p1|p2", "p2|p3", "p3|null", "p4|p1");
    }

    @Test
    void managersNamedButNotListedArePeopleToo() {
        deals("Ann");
        desk.put("team.csv", "sales_agent,manager,regional_office\nAnn,Max,East\n")
                .taken();
        assertThat(desk.ask("select person_id, manager_id, team from {people} order by 1"))
                .containsExactly("Ann|Max|East", "Max|null|null");
    }

    @Test
    void ownersNamedBesideTheirIdKeepTheirName() {
        desk.put(
                        "deals.csv",
                        "id,owner_id,owner_name,amount,stage,close_date,created_date,is_closed,is_won\n1,r1,Ann Bee,5,Closed Won,2024-02-01,2024-01-01,True,True\n2,r1,Ann Bee,5,Demo,2024-08-01,2024-01-01,False,False\n")
                .taken();
        assertThat(desk.ask("select person_id, name from {people}")).containsExactly("r1|Ann Bee");
        assertThat(desk.ask("select outcome, closed_on, expected_close from {opportunities} order by opportunity_id"))
                .containsExactly("won|19754|null", "open|null|19936");
    }
}
