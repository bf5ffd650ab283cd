package org.coxswain.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.Facts;
import org.coxswain.facts.RateSince;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a batch holds, where it came from, and everything that was refused, repaired or guessed on the way. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
        Map<String, TableFiles> tables,
        Calendar calendar,
        Currency currency,
        List<String> peers,
        @Nullable Judging judging,
        List<Rejected> rejected,
        long rejectedCount,
        long unusableCells,
        List<Repair> repairs,
        List<Missing> missing,
        @Nullable Integer lastDay,
        List<SourceRead> sources,
        List<Ignored> ignored,
        List<Guess> guesses) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Beside the manifest, which keeps the first of them: everything rejected, one JSON object a line; none, no file. */
    static final String REJECTED = "rejected.jsonl";

    /** What a batch that counts says of itself. */
    public static Manifest read(Path batch) {
        return JSON.readValue(batch.resolve("manifest.json"), Manifest.class);
    }

    /** What a batch says of itself, save how the organisation wants it told. */
    public Manifest told(Customs customs) {
        return new Manifest(
                tables,
                customs.calendar(),
                customs.currency(),
                customs.peers(),
                customs.judging(),
                rejected,
                rejectedCount,
                unusableCells,
                repairs,
                missing,
                lastDay,
                sources,
                ignored,
                guesses);
    }

    public Customs customs() {
        return new Customs(calendar, currency, peers, judging);
    }

    /** Everything rejected of a batch, one after the other; what older programs kept are the first thousand. */
    public static Stream<Rejected> rejected(Path batch) throws IOException {
        var all = batch.resolve(REJECTED);
        return Files.exists(all)
                ? Files.lines(all).map(line -> JSON.readValue(line, Rejected.class))
                : read(batch).rejected().stream();
    }

    public record TableFiles(long rows, List<String> files) {}

    public record Calendar(String fiscalYearStart, String timeZone) {

        public FiscalCalendar fiscal() {
            return new FiscalCalendar(MonthDay.parse("--" + fiscalYearStart));
        }
    }

    /**
     * What amounts are told in unless another currency is asked for, and what one unit of others is worth in it.
     *
     * @param named what the files and the mapping say amounts are in; empty where nothing says it and the base is a guess
     * @param changes what a unit is worth from a day on, where that is not always the same
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Currency(
            String base,
            Map<String, BigDecimal> rates,
            List<String> named,
            @Nullable List<RateChange> changes) {

        public Facts.Money money() {
            var since = changes == null ? List.<RateChange>of() : changes;
            return new Facts.Money(
                    base, rates, base, since.stream().map(RateChange::told).toList());
        }
    }

    /** Days are written as in 2026-07-01. */
    public record RateChange(String currency, String from, BigDecimal rate) {

        RateSince told() {
            return new RateSince(currency, LocalDate.parse(from), rate);
        }

        /** Whether nothing was left out when it was written. */
        boolean holds() {
            try {
                return currency != null
                        && rate != null
                        && rate.signum() > 0
                        && LocalDate.parse(String.valueOf(from)) != null;
            } catch (DateTimeException noDay) {
                return false;
            }
        }
    }

    /**
     * How people are judged.
     *
     * @param notCompared roles that are compared with nobody
     * @param ramp months for which a new person is judged by the ramp, by role; {@code *} is every other role
     */
    public record Judging(List<String> notCompared, Map<String, Integer> ramp) {

        public static final Judging USUAL = new Judging(List.of(), Map.of());
    }

    public Judging judged() {
        return judging == null ? Judging.USUAL : judging;
    }

    /** What could not be used: a whole row, or only a cell of a row that was {@code kept} with that value unknown. */
    public record Rejected(
            String file,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value,
            String reason,
            boolean kept) {

        public Rejected(
                String file, @Nullable Long line, @Nullable String column, @Nullable String value, String reason) {
            this(file, line, column, value, reason, false);
        }
    }

    public record Repair(String kind, long count, String example) {}

    public record Missing(String table, String adds) {}

    public record SourceRead(String file, String table, String family, Map<String, String> columns, long rows) {}

    public record Ignored(String file, String reason) {}

    /** A header that is close to a known one; `how` is the line to write in a mapping file. */
    public record Guess(String file, String header, String table, String column, String how) {}

    public long rows(String table) {
        var files = tables.get(table);
        return files == null ? 0 : files.rows();
    }
}
