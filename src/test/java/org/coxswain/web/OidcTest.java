package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.coxswain.access.AccessSettings;
import org.coxswain.access.MailSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Signing in by an organisation's own provider, and every way to be refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OidcTest {

    private TestProvider provider;
    private TestServer started;

    @BeforeAll
    void start() throws Exception {
        provider = new TestProvider();
        started = TestServer.founded(settings(null, false));
    }

    private AccessSettings settings(@Nullable MailSettings mail, boolean only) {
        var site = new AccessSettings.Site("https://coxswain.example");
        return new AccessSettings(Duration.ofDays(7), Duration.ofDays(30), site, mail, provider.settings(only));
    }

    @AfterAll
    void stop() {
        started.close();
        provider.close();
    }

    private static URI left(Visitor visitor) throws Exception {
        var away = visitor.get("/sign-in/elsewhere");
        assertThat(away.statusCode()).isEqualTo(303);
        return URI.create(away.headers().firstValue("location").orElseThrow());
    }

    private HttpResponse<String> back(UnaryOperator<JWTClaimsSet.Builder> claims) throws Exception {
        var visitor = started.visitor();
        var answer = visitor.get(provider.signedIn(left(visitor), claims));
        assertThat(visitor.get("/people").statusCode()).isEqualTo(answer.statusCode() == 303 ? 200 : 302);
        return answer;
    }

    @Test
    @Order(1)
    void whoSignedInThereIsSignedInHereAndOutAgain() throws Exception {
        var visitor = started.visitor();
        assertThat(visitor.get("/sign-in").body()).contains("Sign in with Example", "href=\"/sign-in/elsewhere\"");
        var way = left(visitor);
        assertThat(way.toString())
                .startsWith(provider.issuer() + "/authorize?")
                .contains("response_type=code", "code_challenge_method=S256", "scope=openid+email", "nonce=")
                .contains("redirect_uri=https%3A%2F%2Fcoxswain.example%2Fsign-in%2Felsewhere%2Freturn");
        var answer = visitor.get(provider.signedIn(way, same -> same.claim("email", "Ada@Example.com")));
        assertThat(answer.headers().firstValue("location")).hasValue("/");
        assertThat(visitor.get("/people").body()).contains("Ada Lovelace");
        visitor.post("/sign-out");
        assertThat(visitor.get("/people").statusCode()).isEqualTo(302);
        assertThat(started.signedIn("ada@example.com").get("/people").statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(2)
    void whatTheProviderSaysIsLookedAtClosely() throws Exception {
        refused(back(same -> same.claim("nonce", "another")), "could not be relied on");
        refused(back(same -> same.audience("somebody-else")), "could not be relied on");
        refused(
                back(same -> same.audience(List.of("coxswain", "other")).claim("azp", "other")),
                "could not be relied on");
        refused(back(same -> same.issuer("https://elsewhere.example")), "could not be relied on");
        refused(
                back(same -> same.issueTime(Date.from(Instant.now().minusSeconds(600)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                "could not be relied on");
        refused(back(same -> same.expirationTime(null)), "could not be relied on");
        refused(back(same -> same.claim("email_verified", false)), "could not be relied on");
        refused(back(same -> same.claim("email_verified", null)), "could not be relied on");
        refused(back(same -> same.claim("email", null)), "could not be relied on");
        refused(back(same -> same.claim("email", "bob@example.com")), "bob@example.com is nobody's address here");
    }

    @Test
    @Order(3)
    void oneComesBackOnceAndInTheBrowserOneLeftWith() throws Exception {
        var visitor = started.visitor();
        var path = provider.signedIn(left(visitor), UnaryOperator.identity());
        refused(started.visitor().get(path), "began in another browser");
        var other = started.visitor();
        left(other);
        refused(other.get(path), "began in another browser");
        var kept = visitor.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("coxswain-departure"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(visitor.get(path).statusCode()).isEqualTo(303);
        var again = started.visitor();
        again.cookies().getCookieStore().add(null, kept);
        refused(again.get(path), "is over");
        var denied = started.visitor();
        var state = left(denied).getQuery().replaceAll(".*state=([^&]*).*", "$1");
        refused(denied.get("/sign-in/elsewhere/return?error=access_denied&state=" + state), "did not sign you in");
    }

    @Test
    @Order(4)
    void whereThatIsTheOnlyWayAPasswordLetsInAdministratorsAlone() throws Exception {
        var ada = started.signedIn("ada@example.com");
        var dana = started.visitor();
        dana.post(invited(ada, "Dana Deal", "dana@example.com"), "password", TestServer.PASSWORD);
        var unused = invited(ada, "Ben Bold", "ben@example.com");
        try (var only = started.again(settings(new MailSettings("x@example.com", "127.0.0.1", 1, false, null), true))) {
            assertThat(only.visitor().get("/sign-in").body())
                    .contains("href=\"/sign-in/elsewhere\"", "With an administrator's password")
                    .doesNotContain("href=\"/forgotten\"", "invite you anew");
            var refused = only.visitor().post("/sign-in", "email", "dana@example.com", "password", TestServer.PASSWORD);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("Only administrators sign in with a password here");
            assertThat(only.visitor().get("/forgotten").statusCode()).isEqualTo(404);
            assertThat(only.visitor()
                            .post("/forgotten", "email", "ada@example.com")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(only.visitor().get(unused).statusCode()).isEqualTo(410);
            var stranger = only.visitor();
            assertThat(stranger.postWith(stranger.token(), unused, "password", TestServer.PASSWORD)
                            .statusCode())
                    .isEqualTo(410);
            var elsewhere = only.visitor();
            elsewhere.get(provider.signedIn(left(elsewhere), same -> same.claim("email", "dana@example.com")));
            assertThat(elsewhere.get("/password").body())
                    .contains("You sign in with Example")
                    .doesNotContain("<form method=\"post\" action=\"/password\"");
            assertThat(elsewhere
                            .postWith(
                                    elsewhere.token(),
                                    "/password",
                                    "old",
                                    TestServer.PASSWORD,
                                    "fresh",
                                    "a new one of mine")
                            .statusCode())
                    .isEqualTo(422);
            var keeper = only.signedIn("ada@example.com");
            assertThat(keeper.get("/people").statusCode()).isEqualTo(200);
            assertThat(keeper.post("/people/2/invitation").body())
                    .contains("They sign in with Example, as dana@example.com.", "https://coxswain.example/sign-in")
                    .contains("The address could not be mailed")
                    .doesNotContain("/invitation/");
        }
        assertThat(started.signedIn("dana@example.com").get("/people").statusCode())
                .isEqualTo(200);
    }

    private static String invited(Visitor keeper, String name, String email) throws Exception {
        var page = keeper.post("/people", "name", name, "email", email, "role", "SALESPERSON");
        var invitation = keeper.post(page.headers().firstValue("location").orElseThrow() + "/invitation");
        return invitation.body().replaceAll("(?s).*https://coxswain.example(/invitation/[\\w-]+).*", "$1");
    }

    @Test
    @Order(5)
    void aTokenSignedBySomebodyElseIsWorthNothing() throws Exception {
        provider.forge();
        refused(back(UnaryOperator.identity()), "could not be relied on");
    }

    @Test
    @Order(6)
    void whileTheProviderIsDownPasswordsServe() throws Exception {
        provider.close();
        try (var late = started.again()) {
            refused(back503(late.visitor()), "Example cannot be reached");
            assertThat(late.signedIn("ada@example.com").get("/people").statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> back503(Visitor visitor) throws Exception {
        var answer = visitor.get("/sign-in/elsewhere");
        assertThat(answer.statusCode()).isEqualTo(503);
        return answer;
    }

    private static void refused(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(401, 503);
        assertThat(answer.body()).contains(sentence, "Sign in with Example", "id=\"password\"");
    }
}
