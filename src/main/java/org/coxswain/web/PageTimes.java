package org.coxswain.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** How long each kind of page takes, and what comes of it: its pattern is told, never its address. */
@Component
class PageTimes {

    private static final Duration[] BOUNDS = LongStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;

    PageTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    void took(String page, int status, Duration time) {
        Timer.builder("coxswain.page")
                .description("requests by kind of page and status")
                .tags("page", page, "status", String.valueOf(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(time);
    }
}
