package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.coxswain.people.Role;
import org.coxswain.web.Staff.Whose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody tries who means no good, in the bytes they would send. */
@ExtendWith(StaffedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {

    private static final TestServer SERVER = StaffedServer.SERVER;
    private static final Staff STAFF = StaffedServer.STAFF;

    private Visitor seller;
    private Visitor ada;

    @BeforeAll
    void signIn() throws Exception {
        seller = STAFF.signedIn(STAFF.of(Role.SALESPERSON, Whose.OWN));
        ada = SERVER.signedIn("ada@example.com");
    }

    @Test
    void noSpellingOfAnAddressGoesAroundItsRule() throws Exception {
        for (var spelling : List.of(
                "/people/..;/trail",
                "/people/../trail",
                "/people/%2e%2e/trail",
                "//trail",
                "/./trail",
                "/trail/",
                "/trail;x=1",
                "/trail%2f",
                "/%74rail",
                "/TRAIL",
                "/trail.json",
                "/trail%00",
                "/look/..%2ftrail",
                "/sign-in/../trail",
                "/sign-in/elsewhere/..%2f..%2ftrail",
                "/invitation/..;/trail")) {
            for (var who : List.of(cookies(seller), "")) {
                assertThat(raw("GET " + spelling + " HTTP/1.1\r\nHost: x\r\n" + who))
                        .as(spelling)
                        .doesNotContain("Who changed what")
                        .containsPattern("^HTTP/1.1 (302|400|403|404) ");
            }
        }
    }

    @Test
    void otherMethodsShowNothingEither() throws Exception {
        for (var method : List.of("HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO")) {
            for (var path : List.of("/trail", "/people/1", "/people/1/roles", "/tokens")) {
                assertThat(raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n" + cookies(seller)))
                        .as("%s %s", method, path)
                        .doesNotContain("Ada Lovelace", cookies(seller).strip())
                        .containsPattern("^HTTP/1.1 (200|302|400|403|404|405|501) ");
            }
        }
    }

    @Test
    void whatARequestSaysOfItsHostLeadsNobodyAway() throws Exception {
        for (var said : List.of(
                "Host: evil.example\r\n",
                "Host: x\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n",
                "Host: x\r\nForwarded: host=evil.example;proto=https\r\n",
                "Host: x\r\nX-Original-URL: /trail\r\nX-Rewrite-URL: /trail\r\n")) {
            for (var path : List.of("/", "/week", "/sign-in", "//evil.example/", "/\\evil.example")) {
                assertThat(raw("GET " + path + " HTTP/1.1\r\n" + said))
                        .as("%s with %s", path, said)
                        .doesNotContain("://evil.example", "Location: //", "__Host-", "Who changed what");
            }
        }
    }

    @Test
    void fromWhereOneGuessesIsNotBelievedWithoutAProxy() throws Exception {
        var stranger = SERVER.visitor();
        var token = stranger.token();
        var answers = new TreeSet<String>();
        for (var guess = 0; guess < 7; guess++) {
            var body = "_csrf=" + token + "&email=forwarded@example.com&password=a+guess";
            answers.add(
                    raw("POST /sign-in HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 10.0.0.%d\r\nForwarded: for=10.0.0.%d\r\n"
                                            .formatted(guess, guess)
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + body.length() + "\r\n"
                                    + cookies(stranger) + "\r\n" + body)
                            .substring(9, 12));
        }
        assertThat(answers).containsExactly("401", "429");
    }

    @Test
    void aSessionPlantedBeforehandIsNotTheOneThatBegins() throws Exception {
        var victim = SERVER.visitor();
        victim.cookies().getCookieStore().add(null, planted("coxswain", "chosen-by-somebody"));
        victim.post("/sign-in", "email", "ada@example.com", "password", TestServer.PASSWORD);
        assertThat(victim.get("/people").statusCode()).isEqualTo(200);
        var thief = SERVER.visitor();
        thief.cookies().getCookieStore().add(null, planted("coxswain", "chosen-by-somebody"));
        assertThat(thief.get("/people").statusCode()).isEqualTo(302);
    }

    private static HttpCookie planted(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setDomain("127.0.0.1");
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    @Test
    void whatNobodyWouldTypeIsRefusedInWords() throws Exception {
        var token = ada.token();
        var person = "/people/" + STAFF.of(Role.MANAGER, Whose.OWN).id();
        var mile = "x".repeat(100_000);
        assertThat(ada.postWith(token, "/people", "name", "a\0b", "email", "nul@example.com")
                        .statusCode())
                .isEqualTo(400);
        assertThat(ada.postWith(token, "/people", "name", mile, "email", "mile@example.com")
                        .statusCode())
                .isEqualTo(422);
        assertThat(ada.postWith(token, person + "/place", "since", "2021-01-01", "team", mile)
                        .statusCode())
                .isEqualTo(400);
        assertThat(ada.postWith(token, person + "/place", "since", "+999999999-01-01")
                        .statusCode())
                .isEqualTo(400);
        assertThat(ada.postWith(token, person + "/leaving", "day", "+999999999-01-01")
                        .statusCode())
                .isEqualTo(400);
        assertThat(ada.postWith(token, person + "/roles", "roles", "EMPEROR").statusCode())
                .isEqualTo(400);
        assertThat(ada.postWith(token, "/tokens", "name", mile, "purposes", "READ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(ada.get("/deals?createdFrom=yesterday&owner=" + "x".repeat(4_000))
                        .statusCode())
                .isIn(200, 400);
        assertThat(ada.get("/people/99999999999999999999").statusCode()).isEqualTo(400);
        for (var email : List.of("a\0b", mile, "'; drop table people.person; --")) {
            var stranger = SERVER.visitor();
            assertThat(stranger.post("/sign-in", "email", email, "password", mile)
                            .statusCode())
                    .isIn(400, 401);
        }
        var long_ = System.nanoTime();
        SERVER.visitor().post("/sign-in", "email", "long@example.com", "password", mile);
        assertThat(Duration.ofNanos(System.nanoTime() - long_)).isLessThan(Duration.ofSeconds(20));
    }

    private static String cookies(Visitor visitor) {
        var all = visitor.cookies().getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .toList();
        return all.isEmpty() ? "" : "Cookie: " + String.join("; ", all) + "\r\n";
    }

    /** As it stands, with nothing put right on the way. */
    private static String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", SERVER.server.port())) {
            socket.setSoTimeout(20_000);
            var head = request.contains("\r\n\r\n") ? request : request + "\r\n";
            socket.getOutputStream()
                    .write(head.replaceFirst("\r\nHost:", "\r\nConnection: close\r\nHost:")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
