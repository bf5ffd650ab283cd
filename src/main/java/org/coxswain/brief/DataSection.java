package org.coxswain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Counts;
import org.coxswain.intake.Manifest;
import org.coxswain.pipeline.Hygiene;
import org.jspecify.annotations.Nullable;

/** What was read and how whole it is. */
final class DataSection {

    private static final int LISTED = 1000;

    private DataSection() {}

    /** To be asked after the review of the same people, whose deals it looks at. */
    static Data of(AsOf facts, Manifest manifest) {
        var counts = facts.counts();
        return new Data(
                counts.opportunities(),
                counts.won(),
                counts.lost(),
                counts.open(),
                counts.people(),
                Math.toIntExact(counts.stageChanges()),
                Math.toIntExact(counts.activities()),
                Math.toIntExact(counts.quotas()),
                facts.firstDay().orElse(null),
                last(counts, facts.day()),
                manifest.rejected().stream()
                        .limit(LISTED)
                        .map(DataSection::rejected)
                        .toList(),
                Math.toIntExact(manifest.rejectedCount()),
                Math.toIntExact(manifest.unusableCells()),
                manifest.repairs().stream()
                        .map(repair ->
                                new Data.Repair(repair.kind(), Math.toIntExact(repair.count()), repair.example()))
                        .toList(),
                missing(facts, manifest),
                sources(manifest),
                asOfToday(facts),
                new QualitySection(Hygiene.of(facts), counts).flaws());
    }

    private static @Nullable LocalDate last(Counts counts, LocalDate day) {
        return counts.lastDay() == null || counts.lastDay().isBefore(day) ? counts.lastDay() : day;
    }

    private static List<Data.Missing> missing(AsOf facts, Manifest manifest) {
        var tables = manifest.missing().stream().map(missing -> new Data.Missing(missing.table(), missing.adds()));
        var rates = facts.unrated().stream()
                .map(unrated -> new Data.Missing(
                        "rate of " + unrated.currency(),
                        "what is worth how much in %s (opportunities: %d, quotas: %d); give it under currency, rates in a mapping file"
                                .formatted(unrated.currency(), unrated.opportunities(), unrated.quotas())));
        return Stream.concat(tables, rates).toList();
    }

    private static Data.Rejected rejected(Manifest.Rejected row) {
        return new Data.Rejected(row.file(), row.line(), row.column(), row.value(), row.reason(), row.kept());
    }

    private static List<Data.Source> sources(Manifest manifest) {
        return manifest.sources().stream()
                .map(source ->
                        new Data.Source(source.file(), source.table(), source.family(), Math.toIntExact(source.rows())))
                .toList();
    }

    /** Fields that no history carries: they are shown as known today even when the brief looks back. */
    private static List<String> asOfToday(AsOf facts) {
        var fields =
                new ArrayList<>(List.of("name", "product", "segment", "territory", "next_step", "forecast_category"));
        if (!facts.history()) {
            fields.addAll(List.of("stage", "amount", "expected_close", "owner_id"));
        }
        return fields;
    }
}
