package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What whoever watches over the server may read, and that it names nobody. */
class MetricsTest {

    @Test
    void administratorsReadFiguresThatNameNobody() throws Exception {
        try (var server = TestServer.founded()) {
            assertThat(server.visitor().get("/metrics").statusCode()).isEqualTo(302);
            var ada = server.signedIn("ada@example.com");
            ada.post("/people", "name", "Dana Deal", "email", "dana@example.com", "role", "SALESPERSON");
            assertThat(ada.get("/people/2").statusCode()).isEqualTo(200);
            var metrics = ada.get("/metrics");
            assertThat(metrics.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
            assertThat(metrics.body())
                    .contains(
                            "coxswain_page_seconds_bucket{page=\"/people/{id}\",status=\"200\",le=\"0.1\"}",
                            "coxswain_page_seconds_count{page=\"/people\",status=\"303\"}",
                            "coxswain_sessions 2.0",
                            "coxswain_imports 0.0",
                            "coxswain_reckonings_failed 0.0",
                            "coxswain_reckoning_age_seconds 0.0",
                            "coxswain_ledger_connections_busy",
                            "jvm_memory_used_bytes")
                    .doesNotContain("Dana", "dana", "Ada", "ada@", "example.com", "/people/2");
        }
    }
}
