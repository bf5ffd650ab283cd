package org.coxswain.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.coxswain.ledger.Scope;
import org.coxswain.web.TestServer;
import org.coxswain.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two servers over one PostgreSQL: whoever comes to the one is known to the other, and the work is done once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoServersTest {

    @TempDir
    static Path folder;

    private TestServer one;
    private TestServer other;

    @BeforeAll
    void open() throws Exception {
        one = TestServer.founded(folder.resolve("data"));
        other = one.again(Files.createDirectories(folder.resolve("other")));
    }

    @AfterAll
    void close() {
        one.close();
        other.close();
    }

    @Test
    @Order(1)
    void whoSignsInAtOneIsKnownToTheOtherUntilSigningOutAtEither() throws Exception {
        var ada = one.signedIn("ada@example.com");
        assertThat(ada.at(other).get("/people").statusCode()).isEqualTo(200);
        assertThat(ada.at(other)
                        .post("/people", "name", "Dana", "email", "dana@example.com", "role", "SALESPERSON")
                        .statusCode())
                .isEqualTo(303);
        assertThat(ada.get("/people").body()).contains("Dana");
        ada.at(other).post("/sign-out");
        assertThat(ada.get("/people").statusCode()).isEqualTo(302);
    }

    @Test
    @Order(2)
    void guessingAtBothIsNoFasterThanAtOne() throws Exception {
        for (var free = 0; free < 3; free++) {
            assertThat(guess(List.of(one, other).get(free % 2).visitor())).isEqualTo(401);
        }
        var began = System.nanoTime();
        guess(one.visitor());
        guess(other.visitor());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(2500));
    }

    private static int guess(Visitor guesser) throws Exception {
        return guesser.post("/sign-in", "email", "eve@example.com", "password", "a guess")
                .statusCode();
    }

    /** The other comes to see the imports only once the first one is at work, so that it is known which of them is. */
    @Test
    @Order(3)
    void whatTheOneWasReckoningWhenKilledIsTakenUpByTheOther() throws Exception {
        Company.in(folder);
        waitFor("select count(*) from insight.run where state = 'running'");
        Files.createSymbolicLink(folder.resolve("other/facts"), folder.resolve("data/facts"));
        Thread.sleep(Duration.ofMillis(300));
        assertThat(count("select count(*) from insight.run"))
                .as("runs while one is under way")
                .isEqualTo(1);
        one.ledger.close();
        one.server.close();
        Company.snapshotAfter(other, 0);
        assertThat(count("select count(*) from insight.run where state = 'abandoned' and kind = 'newest'"))
                .isEqualTo(1);
        Thread.sleep(Duration.ofMillis(300));
        assertThat(count("select count(*) from insight.run where state = 'done' and kind = 'newest'"))
                .as("reckoned twice")
                .isEqualTo(1);
        assertThat(count("select count(*) from insight.run where kind = 'newest'"))
                .isEqualTo(2);
        assertThat(other.signedIn("ada@example.com").get("/week").statusCode()).isEqualTo(200);
    }

    /** To the ledger that is a machine that slept: it works on while others think it dead, here in one folder with it. */
    @Test
    @Order(4)
    void aRunThatLostItsTurnWhileItWorksSpoilsNothingOfTheNextOne() throws Exception {
        var underWay = "select count(*) from insight.run where state = 'running' and kind = 'newest'";
        var before = Company.newest(other);
        try (var neighbour = other.again(folder.resolve("other"))) {
            other.clock.pass(Duration.ofDays(1));
            waitFor(underWay);
            neighbour.clock.pass(Duration.ofDays(1));
            other.ledger.run(
                    Scope.PROGRAM,
                    db -> db.sql("update insight.run set state = 'abandoned' where state = 'running'")
                            .update());
            waitFor(underWay);
            Company.snapshotAfter(neighbour, before);
            assertThat(count("select count(*) from insight.run where state = 'failed'"))
                    .isZero();
        }
    }

    private void waitFor(String question) throws Exception {
        for (var tries = 0; count(question) == 0; tries++) {
            if (tries > 6000) throw new AssertionError(question);
            Thread.sleep(Duration.ofMillis(10));
        }
    }

    private long count(String question) {
        return other.ledger.as(
                Scope.PROGRAM, db -> db.sql(question).query(Long.class).single());
    }
}
