package org.coxswain.cli;

import java.time.Duration;
import java.util.function.Consumer;

/** Whether a person is watching; the launcher knows and says so in {@code COXSWAIN_TERMINAL}. */
final class Terminal {

    private static final String WATCHED = System.getenv().getOrDefault("COXSWAIN_TERMINAL", "");

    private Terminal() {}

    static boolean readsResults() {
        return WATCHED.contains("out");
    }

    /** Lines on standard error, each with the seconds since the start, and only when somebody is there to read them. */
    static Consumer<String> progress() {
        if (!WATCHED.contains("err")) {
            return step -> {};
        }
        var start = System.nanoTime();
        return step -> System.err.printf(
                "%5.1f s  %s%n", Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0, step);
    }
}
