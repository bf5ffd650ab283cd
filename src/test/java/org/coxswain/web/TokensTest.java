package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.coxswain.people.Role;
import org.coxswain.web.Staff.Whose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Programs that ask with a token, as curl would. */
@ExtendWith(StaffedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {

    private static final TestServer SERVER = StaffedServer.SERVER;
    private static final Staff STAFF = StaffedServer.STAFF;
    private static final Pattern SECRET = Pattern.compile("<code>(cox_[\\w-]{43})</code>");

    private Visitor manager;
    private Visitor operations;

    @BeforeAll
    void signIn() throws Exception {
        manager = STAFF.signedIn(STAFF.of(Role.MANAGER, Whose.OWN));
        operations = STAFF.signedIn(STAFF.of(Role.OPERATIONS, Whose.OWN));
    }

    private static String made(Visitor visitor, String name, String... purposes) throws Exception {
        var fields = new ArrayList<>(List.of("name", name));
        for (var purpose : purposes) fields.addAll(List.of("purposes", purpose));
        var page = visitor.post("/tokens", fields.toArray(String[]::new)).body();
        var secret = SECRET.matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        return secret.group(1);
    }

    private static HttpResponse<String> ask(String method, String path, String token) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVER.server.port() + path))
                                .timeout(Duration.ofSeconds(60))
                                .header("Authorization", "Bearer " + token)
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aTokenReadsWhatItsHolderSeesAndOpensNoPage() throws Exception {
        var token = made(manager, "Spreadsheet", "READ");
        var csv = ask("GET", "/deals.csv", token);
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains("Top manager", "Low manager").doesNotContain("Sid Stranger", "Gone manager");
        assertThat(csv.headers().allValues("set-cookie")).isEmpty();

        var json = JsonMapper.shared()
                .readTree(ask("GET", "/api/deals?state=open", token).body());
        assertThat(json.get("count").asInt())
                .isEqualTo(3)
                .isEqualTo(json.get("deals").size());
        assertThat(json.get("amount").asInt()).isEqualTo(300);
        assertThat(json.toString()).contains("Hope of Mid manager").doesNotContain("Sid Stranger");

        for (var closed : List.of("/people", "/tokens", "/trail", "/week", "/metrics", "/sign-in", "/nowhere")) {
            var answer = ask("GET", closed, token);
            assertThat(answer.statusCode()).as(closed).isEqualTo(403);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("does not open this address");
        }
        assertThat(ask("POST", "/tokens", token).statusCode()).isEqualTo(403);
        assertThat(ask("POST", "/api/imports", token).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNoTokenIsRefusedInWordsForProgramsAndSlowed() throws Exception {
        var answer = ask("GET", "/deals.csv", "cox_no-such-token");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Bearer");
        assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt())
                .isEqualTo(401);
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        var statuses = new TreeSet<Integer>();
        for (var guess = 0; guess < 14; guess++)
            statuses.add(ask("GET", "/deals.csv", "guess" + guess).statusCode());
        assertThat(statuses).containsExactly(401, 429);
        assertThat(ask("GET", "/deals.csv", made(manager, "Patient", "READ")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyWhoKeepsPeopleHoldsTokensForImports() throws Exception {
        assertThat(manager.get("/tokens").body()).contains("deals.csv").doesNotContain("POST /api/imports");
        var refused = manager.post("/tokens", "name", "Nightly", "purposes", "IMPORT");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("for operations and administrators", "value=\"Nightly\"");
        assertThat(manager.post("/tokens", "name", "Nothing").body()).contains("one thing at least");
        assertThat(manager.post("/tokens", "name", " ", "purposes", "READ").body())
                .contains("needs a name");
        assertThat(manager.post("/tokens", "name", "Old", "purposes", "READ", "lastDay", "2020-01-01")
                        .body())
                .contains("past already");
        var token = made(operations, "Nightly", "IMPORT");
        assertThat(ask("POST", "/api/imports", token).statusCode()).isNotIn(401, 403);
        assertThat(ask("GET", "/deals.csv", token).statusCode()).isEqualTo(403);
    }

    @Test
    void oneEndsOnesOwnTokensAndAnAdministratorAnybodys() throws Exception {
        var token = made(manager, "Report <b>", "READ");
        var ada = SERVER.signedIn("ada@example.com");
        var page = ada.get("/tokens").body();
        assertThat(page)
                .contains("Report &lt;b>", "Top manager", token.substring(0, 10))
                .doesNotContain(token);
        var ending = page.replaceAll("(?s).*" + token.substring(0, 10) + ".*?(/tokens/\\d+/ending).*", "$1");
        assertThat(operations.get("/tokens").body()).doesNotContain("Report");
        operations.postWith(operations.token(), ending);
        assertThat(ask("GET", "/deals.csv", token).statusCode()).isEqualTo(200);
        assertThat(manager.get("/tokens").body()).contains(SERVER.ledger.today().toString());
        assertThat(ada.postWith(ada.token(), ending).statusCode()).isEqualTo(303);
        assertThat(ask("GET", "/deals.csv", token).statusCode()).isEqualTo(401);
        assertThat(ada.get("/trail").body())
                .contains("access.token", "ended_on")
                .doesNotContain(token);
    }

    @Test
    void aTokenEndsWithItsHoldersRoleAndLeaving() throws Exception {
        var ada = SERVER.signedIn("ada@example.com");
        ada.post("/people", "name", "Otto", "email", "otto@example.com", "role", "OPERATIONS");
        var id = STAFF.count("select id from people.person where email = 'otto@example.com'");
        var otto = STAFF.signedIn(new Staff.Somebody("Otto", id));
        var token = made(otto, "Both", "READ", "IMPORT");
        assertThat(ask("GET", "/deals.csv", token).body()).contains("Sid Stranger");
        ada.post("/people/" + id + "/roles", "roles", "SALESPERSON");
        assertThat(ask("POST", "/api/imports", token).statusCode()).isEqualTo(403);
        assertThat(ask("GET", "/deals.csv", token).body()).doesNotContain("Sid Stranger");
        ada.post("/people/" + id + "/leaving", "day", "2026-01-31");
        assertThat(ask("GET", "/deals.csv", token).statusCode()).isEqualTo(401);
    }
}
