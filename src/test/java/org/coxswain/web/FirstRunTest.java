package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstRunTest {

    @Test
    void whoeverHasTheCodeBecomesTheOnlyFirstAdministrator() throws Exception {
        try (var started = TestServer.empty()) {
            var visitor = started.visitor();
            assertThat(visitor.get("/").headers().firstValue("location")).hasValue("/sign-in");
            assertThat(visitor.get("/sign-in").headers().firstValue("location")).hasValue("/first-run");
            var words = started.foundedBy("Ada Lovelace", "Ada@Example.com");
            assertThat(visitor.post("/first-run", words).statusCode()).isEqualTo(303);
            assertThat(visitor.get("/").body()).contains("No data yet", "Import an export", "Ada Lovelace");

            var stranger = started.visitor();
            assertThat(stranger.get("/first-run").headers().firstValue("location"))
                    .hasValue("/sign-in");
            assertThat(started.server.firstRunCode()).isEmpty();
        }
    }

    @Test
    void withoutTheCodeNobodyTakesAnEmptyServer() throws Exception {
        try (var started = TestServer.empty()) {
            var words = started.foundedBy("Mallory", "mallory@example.com");
            words[1] = "AAAA-AAAA-AAAA";
            var visitor = started.visitor();
            var answer = visitor.post("/first-run", words);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("not the code", "value=\"Mallory\"")
                    .doesNotContain(TestServer.PASSWORD);
            assertThat(started.server.firstRunCode()).isPresent();

            var short_ = started.foundedBy("Ada", "ada@example.com");
            short_[7] = "short";
            assertThat(visitor.post("/first-run", short_).body()).contains("at least 12 characters");
            var noMail = started.foundedBy("Ada", "ada");
            assertThat(visitor.post("/first-run", noMail).body()).contains("An e-mail address is needed");
        }
    }
}
