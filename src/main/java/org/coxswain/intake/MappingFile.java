package org.coxswain.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coxswain.intake.Mapping.TableEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapping that was checked: every question to it has an answer. */
final class MappingFile {
    private static final ZonedDateTime ANY_MOMENT = ZonedDateTime.of(2023, 11, 22, 13, 45, 56, 0, ZoneOffset.UTC);
    private static final List<String> PEERS = List.of("role", "segment", "team", "territory");

    private static final int LONGEST_RAMP = 36;

    private final Mapping mapping;
    private final String name;
    private final Entries entries;
    private boolean lenient;

    private MappingFile(Mapping mapping, String name) {
        this.mapping = mapping;
        this.name = name;
        this.entries = new Entries(tables());
    }

    static MappingFile none() {
        return new MappingFile(Mapping.NONE, "");
    }

    static MappingFile of(Path file) {
        try {
            return of(Files.readString(file, StandardCharsets.UTF_8), String.valueOf(file.getFileName()));
        } catch (IOException unreadable) {
            throw new Refusal("The mapping file %s cannot be read (%s).".formatted(file, Inputs.reason(unreadable)));
        }
    }

    static MappingFile of(String text, String name) {
        try {
            var yaml = YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            var mapping = text.isBlank() ? Mapping.NONE : yaml.readValue(text, Mapping.class);
            var checked = new MappingFile(mapping == null ? Mapping.NONE : mapping, name);
            checked.check();
            return checked;
        } catch (UnrecognizedPropertyException unknown) {
            throw wrong(
                    name,
                    "line %d: '%s' is not known here"
                            .formatted(unknown.getLocation().getLineNr(), unknown.getPropertyName()));
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw wrong(name, "line %d cannot be understood".formatted(at == null ? 1 : at.getLineNr()));
        }
    }

    /** One that was remembered: its entries hold for the files they fit, and there need be none. */
    MappingFile remembered() {
        lenient = true;
        return this;
    }

    Mapping content() {
        return mapping;
    }

    private static Refusal wrong(String name, String what) {
        return new Refusal(
                "The mapping file %s cannot be used: %s; see the guide to mapping files.".formatted(name, what));
    }

    private Refusal wrong(String what) {
        return wrong(name, what);
    }

    private void check() {
        for (var entry : tables()) check(entry);
        values();
        zone();
        fiscalYearStart();
        currency(List.of()).rates().forEach((code, rate) -> {
            if (rate.signum() <= 0) throw wrong("the rate of %s must be above 0, not %s".formatted(code, rate));
        });
        mapping.changes().forEach(this::check);
        judging().ramp().forEach((role, months) -> {
            if (months == null || months < 0 || months > LONGEST_RAMP)
                throw wrong("the ramp of '%s' must be 0 to %d months".formatted(role, LONGEST_RAMP));
        });
        for (var trait : peers())
            if (!PEERS.contains(trait))
                throw wrong("people cannot be compared by '%s', only by %s".formatted(trait, String.join(", ", PEERS)));
        for (var stage : stages())
            if (stage.stage() == null) throw wrong("an entry under 'stages' has no 'stage'");
            else if (stage.outcome() != null && !List.of("open", "won", "lost").contains(stage.outcome()))
                throw wrong("the outcome of stage '%s' must be open, won or lost, not '%s'"
                        .formatted(stage.stage(), stage.outcome()));
    }

    private void check(Manifest.RateChange change) {
        if (!change.holds())
            throw wrong("an entry under 'changes' needs 'currency', 'from' such as 2026-07-01, and a 'rate' above 0");
    }

    private void check(TableEntry entry) {
        var file = entry.described();
        if (file.isEmpty()) throw wrong("an entry under 'tables' has no 'file'");
        var table = table(entry);
        var names = table.columns().stream().map(Table.Column::name).toList();
        for (var column : Objects.requireNonNullElse(entry.columns(), Map.<String, String>of())
                .keySet())
            if (!names.contains(column))
                throw wrong("'%s' is no column of %s; it has %s"
                        .formatted(column, table.label(), String.join(", ", names)));
        if (entry.decimal() != null
                && !entry.decimal().equals(",")
                && !entry.decimal().equals(".")) throw wrong("'decimal' of %s must be ',' or '.'".formatted(file));
        if (entry.header() != null && !(entry.header() instanceof List<?>) && !(entry.header() instanceof Boolean))
            throw wrong("'header' of %s must be true or a list of names".formatted(file));
        dates(entry);
    }

    private Optional<DateTimeFormatter> dates(TableEntry entry) {
        var pattern = entry.dates();
        if (pattern == null) return Optional.empty();
        try {
            var written = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            if (LocalDate.parse(written.format(ANY_MOMENT), written).equals(ANY_MOMENT.toLocalDate()))
                return Optional.of(written);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw noDates(pattern);
        }
        throw noDates(pattern);
    }

    private Refusal noDates(String pattern) {
        return wrong("'%s' is no way to write dates; 'dd.MM.yyyy' is one".formatted(pattern));
    }

    private void values() {
        for (var column : Objects.requireNonNullElse(mapping.values(), Map.<String, Map<String, String>>of())
                .keySet())
            if (Stream.of(Table.values())
                    .flatMap(table -> table.columns().stream())
                    .noneMatch(known -> known.name().equals(column) && known.kind() == Kind.TEXT))
                throw wrong("'%s' under 'values' is no column that holds words".formatted(column));
    }

    /** Every entry must be of use to one of these files at least. */
    void checkFiles(List<String> files) {
        for (var entry : tables()) {
            var pattern = entry.file();
            if (pattern == null || lenient) continue;
            if (files.stream().noneMatch(file -> Entries.fits(pattern, file)))
                throw wrong("no file is called '%s'; there are %s%s"
                        .formatted(
                                pattern,
                                String.join(", ", files.subList(0, Math.min(12, files.size()))),
                                files.size() > 12 ? ", …" : ""));
        }
    }

    Table table(TableEntry entry) {
        var named = String.valueOf(entry.table());
        try {
            return Table.valueOf(named.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("'%s' is no table; the tables are %s".formatted(named, Table.names()));
        }
    }

    private List<TableEntry> tables() {
        return Objects.requireNonNullElse(mapping.tables(), List.of());
    }

    List<Mapping.StageEntry> stages() {
        return Objects.requireNonNullElse(mapping.stages(), List.of());
    }

    List<String> peers() {
        return Objects.requireNonNullElse(mapping.peers(), List.of("role", "segment"));
    }

    Optional<TableEntry> entry(String file) {
        return entries.of(file);
    }

    Optional<TableEntry> entry(String file, Set<String> keys) {
        return entries.of(file, keys);
    }

    void settle(String file, List<String> header) {
        entries.settle(file, header);
    }

    /** Whether what the mapping says of a file must fit it. */
    boolean insistsOn(String file) {
        return !lenient && entry(file).isPresent();
    }

    Optional<DateTimeFormatter> dates(String file) {
        return entry(file).flatMap(this::dates);
    }

    Optional<Boolean> commaDecimals(String file) {
        return entry(file).map(TableEntry::decimal).map(","::equals);
    }

    List<String> header(String file) {
        var header = entry(file).map(TableEntry::header).orElse(true);
        return header instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What texts of this column are to be read as. */
    Map<String, String> values(String column) {
        return Objects.requireNonNullElse(mapping.values(), Map.<String, Map<String, String>>of())
                .getOrDefault(column, Map.of());
    }

    /** Whether the engine may read the file by itself, because nothing in it is to be understood otherwise. */
    boolean plain(Recognised source) {
        var file = source.source().name();
        return zone().equals(ZoneId.of("UTC"))
                && dates(file).isEmpty()
                && commaDecimals(file).isEmpty()
                && source.places().keySet().stream()
                        .allMatch(column -> values(column).isEmpty());
    }

    ZoneId zone() {
        var zone = mapping.calendar() == null ? null : mapping.calendar().timeZone();
        try {
            return zone == null ? ZoneId.of("UTC") : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw wrong("'%s' is no time zone; 'Europe/Berlin' is one".formatted(zone));
        }
    }

    String fiscalYearStart() {
        var start = mapping.calendar() == null ? null : mapping.calendar().fiscalYearStart();
        try {
            return start == null
                    ? "01-01"
                    : MonthDay.parse("--" + start).toString().substring(2);
        } catch (DateTimeException e) {
            throw wrong("'%s' is no month and day; '02-01' is one".formatted(start));
        }
    }

    /** The base is the one given, else the one most used; where no file names any, dollars are a guess. */
    Manifest.Currency currency(List<String> mostUsedFirst) {
        var given = Objects.requireNonNullElse(mapping.currency(), new Mapping.CurrencyEntry(null, null, null));
        var named = new TreeSet<>(mostUsedFirst);
        if (given.base() != null) named.add(given.base());
        return new Manifest.Currency(
                Objects.requireNonNullElse(
                        given.base(), mostUsedFirst.stream().findFirst().orElse("USD")),
                new TreeMap<>(Objects.requireNonNullElse(given.rates(), Map.<String, BigDecimal>of())),
                List.copyOf(named),
                given.changes());
    }

    Manifest.Judging judging() {
        return mapping.judging();
    }

    @Nullable
    Map<String, Map<String, String>> allValues() {
        return mapping.values();
    }
}
