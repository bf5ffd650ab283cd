package org.coxswain.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

/** What a failure leaves in the log. */
class LogTest {

    @Test
    void aFailureIsLoggedWithoutItsWords() {
        var failure =
                new IllegalStateException("Dana Deal typed this", new IllegalArgumentException("dana@example.com"));
        failure.addSuppressed(new ArithmeticException("Dana again"));
        var context = new LoggerContext();
        var encoder = new WordlessEncoder();
        encoder.setContext(context);
        encoder.setWithMDC(false);
        encoder.start();
        var event = new LoggingEvent("test", context.getLogger("test"), Level.ERROR, "a page failed", failure, null);
        assertThat(new String(encoder.encode(event), UTF_8))
                .contains("a page failed", "IllegalStateException", "IllegalArgumentException", "ArithmeticException")
                .contains("aFailureIsLoggedWithoutItsWords")
                .doesNotContain("Dana", "dana");
    }
}
