package org.coxswain.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mapping file as it is written: how to read the tables, and what the organisation's calendar and money are. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Mapping(
        @Nullable List<TableEntry> tables,
        @Nullable Map<String, Map<String, String>> values,
        @Nullable List<StageEntry> stages,
        @Nullable CalendarEntry calendar,
        @Nullable CurrencyEntry currency,
        @Nullable List<String> peers,
        @JsonProperty("not_compared") @Nullable List<String> notCompared,
        @Nullable Map<String, Integer> ramp) {
    static final Mapping NONE = new Mapping(null, null, null, null, null, null, null, null);

    List<Manifest.RateChange> changes() {
        return currency == null ? List.of() : Objects.requireNonNullElse(currency.changes(), List.of());
    }

    Manifest.Judging judging() {
        return new Manifest.Judging(
                Objects.requireNonNullElse(notCompared, List.of()),
                new TreeMap<>(Objects.requireNonNullElse(ramp, Map.of())));
    }

    /** The same tables, told as the organisation wants it. */
    Mapping told(Customs customs, @Nullable List<StageEntry> stages) {
        var judging = customs.judging();
        return new Mapping(
                tables,
                values,
                stages,
                new CalendarEntry(
                        customs.calendar().fiscalYearStart(), customs.calendar().timeZone()),
                CurrencyEntry.of(customs.currency()),
                customs.peers(),
                judging == null || judging.notCompared().isEmpty() ? null : judging.notCompared(),
                judging == null || judging.ramp().isEmpty() ? null : judging.ramp());
    }

    /**
     * For files of a name, or else for those that have just these `headers`. `header` is true, or the names of the columns
     * of a file that has none.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TableEntry(
            @Nullable String file,
            @Nullable List<String> headers,
            @Nullable String table,
            @Nullable Map<String, String> columns,
            @Nullable Object header,
            @Nullable String dates,
            @Nullable String decimal) {

        /** Which files it is about; empty where it does not say. */
        String described() {
            if (file != null) return file;
            return headers == null ? "" : String.join(", ", headers);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StageEntry(
            @Nullable String stage,
            @Nullable Integer position,
            @Nullable String outcome,
            @Nullable Double probability,
            @JsonProperty("stale_after_days") @Nullable Integer staleAfterDays,
            @JsonProperty("forecast_category") @Nullable String forecastCategory) {}

    record CalendarEntry(
            @Nullable String fiscalYearStart, @Nullable String timeZone) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CurrencyEntry(
            @Nullable String base,
            @Nullable Map<String, BigDecimal> rates,
            @Nullable List<Manifest.RateChange> changes) {

        static CurrencyEntry of(Manifest.Currency currency) {
            return new CurrencyEntry(currency.base(), currency.rates(), currency.changes());
        }
    }
}
