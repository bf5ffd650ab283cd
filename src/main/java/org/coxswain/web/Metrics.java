package org.coxswain.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.coxswain.access.Presence;
import org.coxswain.insight.Standings;
import org.coxswain.ledger.Ledger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured: the machine, the pages, the ledger's connections, reckonings, imports, and how many are signed in. */
@Configuration
class Metrics {

    /** What is asked for its figures each time somebody looks. */
    record Sources(Ledger ledger, Standings standings, Imports imports, Presence presence) {}

    @Bean
    Sources sources(Ledger ledger, Standings standings, Imports imports, Presence presence) {
        return new Sources(ledger, standings, imports, presence);
    }

    @Bean
    JvmGcMetrics collections() {
        return new JvmGcMetrics();
    }

    @Bean
    PrometheusMeterRegistry registry(Sources sources, @Qualifier("collections") JvmGcMetrics collections) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        List.<MeterBinder>of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics(),
                        collections)
                .forEach(binder -> binder.bindTo(registry));
        var gauges = new Gauges(registry, sources);
        gauges.add(
                "ledger.connections.busy",
                "connections at work",
                from -> from.ledger().connections().busy());
        gauges.add(
                "ledger.connections.idle",
                "connections at rest",
                from -> from.ledger().connections().idle());
        gauges.add(
                "ledger.connections.awaited",
                "waiting for one",
                from -> from.ledger().connections().awaited());
        gauges.add(
                "reckonings.done",
                "that were kept",
                from -> from.standings().tally().done());
        gauges.add(
                "reckonings.failed",
                "that came to nothing",
                from -> from.standings().tally().failed());
        gauges.add(
                "reckoning.running",
                "1 while one is under way",
                from -> from.standings().tally().running());
        gauges.add(
                "reckoning.age.seconds",
                "since the newest was kept",
                from -> from.standings().tally().age());
        gauges.add(
                "reckoning.duration.seconds",
                "of the newest",
                from -> from.standings().tally().duration());
        gauges.add("imports", "that count", from -> from.imports().recorded().size());
        gauges.add("sessions", "browsers signed in", from -> from.presence().signedIn());
        return registry;
    }

    private record Gauges(PrometheusMeterRegistry registry, Sources sources) {

        void add(String name, String what, ToDoubleFunction<Sources> figure) {
            Gauge.builder("coxswain." + name, sources, figure).description(what).register(registry);
        }
    }
}
