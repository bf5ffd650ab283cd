package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private TestServer started;

    @BeforeAll
    void start() throws Exception {
        started = TestServer.founded();
    }

    @AfterAll
    void stop() {
        started.close();
    }

    @Test
    void signingInOpensThePagesAndSigningOutClosesThem() throws Exception {
        var ada = started.signedIn(" Ada@Example.COM ");
        assertThat(ada.get("/").statusCode()).isEqualTo(200);
        assertThat(ada.post("/sign-out").statusCode()).isEqualTo(303);
        assertThat(ada.get("/").headers().firstValue("location")).hasValue("/sign-in");
    }

    @Test
    void aStolenCookieIsWorthlessOnceItsOwnerHasSignedOut() throws Exception {
        var ada = started.signedIn("ada@example.com");
        var stolen = ada.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("coxswain"))
                .findFirst()
                .orElseThrow();
        ada.post("/sign-out");
        var thief = started.visitor();
        thief.cookies().getCookieStore().add(null, stolen);
        assertThat(thief.get("/people").statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() throws Exception {
        var wrong = started.visitor().post("/sign-in", "email", "ada@example.com", "password", "not the password");
        var unknown = started.visitor().post("/sign-in", "email", "bob@example.com", "password", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(withoutForm(unknown.body())).isEqualTo(withoutForm(wrong.body()));
        assertThat(wrong.body()).contains("do not belong together").doesNotContain("not the password");
    }

    private static String withoutForm(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void guessingGetsSlowerForOneAccountFromOnePlaceAndIsForgiven() throws Exception {
        var guesser = started.visitor();
        for (var free = 0; free < 3; free++) {
            assertThat(guess(guesser).statusCode()).isEqualTo(401);
        }
        var began = System.nanoTime();
        assertThat(guess(guesser).statusCode()).isEqualTo(401);
        assertThat(guess(guesser).statusCode()).isEqualTo(401);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(2500));
        var slowed = guess(guesser);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(2L, 4L);
        assertThat(started.signedIn("ada@example.com").get("/").statusCode()).isEqualTo(200);
        started.clock.pass(Duration.ofHours(2));
        assertThat(guess(guesser).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> guess(Visitor guesser) throws Exception {
        return guesser.post("/sign-in", "email", "eve@example.com", "password", "a guess");
    }

    @Test
    void guessingSideBySideIsNoFaster() throws Exception {
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = new ArrayList<Future<Integer>>();
            for (var guess = 0; guess < 12; guess++) {
                guesses.add(guessers.submit(() -> started.visitor()
                        .post("/sign-in", "email", "mallory@example.com", "password", "a guess")
                        .statusCode()));
            }
            var answers = new ArrayList<Integer>();
            for (var guess : guesses) answers.add(guess.get());
            assertThat(answers).containsOnly(401, 429);
            assertThat(answers.stream().filter(answer -> answer == 429)).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void aSessionEndsAfterAWeekUnusedAndSurvivesARestart() throws Exception {
        var ada = started.signedIn("ada@example.com");
        try (var other = started.again()) {
            other.clock.pass(Duration.ofHours(3));
            assertThat(ada.at(other).get("/people").statusCode()).isEqualTo(200);
            other.clock.pass(Duration.ofDays(8));
            assertThat(ada.at(other).get("/people").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        var ada = started.signedIn("ada@example.com");
        var answer = ada.postWith("", "/people", "name", "Mallory", "email", "m@example.com", "role", "SALESPERSON");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("That is not open to you");
        assertThat(ada.get("/people").body()).doesNotContain("Mallory");
        var signIn = started.visitor().postWith("", "/sign-in", "email", "ada@example.com", "password", "x");
        assertThat(signIn.statusCode()).isEqualTo(403);
    }

    @Test
    void theFormInASecondWindowStillHoldsAfterOneWasSent() throws Exception {
        var ada = started.signedIn("ada@example.com");
        var second = ada.token();
        for (var window = 0; window < 2; window++) {
            assertThat(ada.postWith(second, "/people", "name", "").statusCode()).isEqualTo(422);
        }
    }

    @Test
    void pagesTellBrowsersToLetNothingElseIn() throws Exception {
        var page = started.visitor().get("/sign-in");
        assertThat(page.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'",
                                "style-src 'self'",
                                "frame-ancestors 'none'",
                                "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.body().replaceAll("<script src=\"/look/[\\w-]+[.]js\" defer></script>", ""))
                .doesNotContain("<style", "style=\"", "<script", "onclick");
        assertThat(page.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(page.headers().allValues("set-cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(started.visitor().get("/error-of-no-kind").headers().firstValue("location"))
                .hasValue("/sign-in");
    }

    @Test
    void theOwnPasswordIsChangedOnlyWithTheOldOne() throws Exception {
        var ada = started.signedIn("ada@example.com");
        var elsewhere = started.signedIn("ada@example.com");
        assertThat(ada.post("/password", "old", "wrong wrong wrong", "fresh", "another long password")
                        .body())
                .contains("The old password is not right");
        assertThat(ada.post("/password", "old", TestServer.PASSWORD, "fresh", TestServer.PASSWORD)
                        .body())
                .contains("It is changed");
        assertThat(ada.get("/").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(302);
    }
}
