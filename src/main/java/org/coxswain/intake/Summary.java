package org.coxswain.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coxswain.intake.Manifest.Missing;
import org.coxswain.intake.Manifest.Rejected;
import org.coxswain.intake.Manifest.SourceRead;
import org.coxswain.intake.Manifest.TableFiles;

/** What is to be told about a finished batch. */
record Summary(Staging staging, Sources sources, MappingFile mapping, Findings findings, Duck duck) {
    private static final Map<Table, String> ADDS = new EnumMap<>(Map.of(
            Table.PEOPLE, "teams, managers and roles, so that people are compared with their peers",
            Table.STAGE_CHANGES, "conversion and time by stage, pushed dates, and how things stood on an earlier day",
            Table.ACTIVITIES, "effort, deals nobody touched, and what the best do otherwise",
            Table.QUOTAS, "attainment, coverage and the gap to quota",
            Table.ACCOUNTS, "differences by industry, size and region",
            Table.STAGES, "the order of the stages and when a deal in one is stale, now inferred",
            Table.COACHING, "whether coaching moved what it was meant to move"));

    Manifest of(Map<String, TableFiles> tables) throws SQLException {
        tellSpelling();
        tellDeleted();
        tellLeftOut();
        return new Manifest(
                tables,
                new Manifest.Calendar(mapping.fiscalYearStart(), mapping.zone().getId()),
                mapping.currency(currencies()),
                mapping.peers(),
                mapping.judging().equals(Manifest.Judging.USUAL) ? null : mapping.judging(),
                findings.rejected(),
                findings.rejectedCount(),
                findings.unusableCells(),
                findings.repairs(),
                missing(tables),
                lastDay().orElse(null),
                reads(tables),
                findings.ignored(),
                findings.guesses());
    }

    private List<SourceRead> reads(Map<String, TableFiles> tables) throws SQLException {
        var reads = new ArrayList<SourceRead>();
        for (var source : sources.all())
            reads.add(new SourceRead(
                    source.source().name(),
                    source.table().label(),
                    source.shape().family(),
                    source.headers(),
                    rows(source, tables)));
        return reads;
    }

    /** Of a large file that is all of its table, as many as were written: counting them again would be reading again. */
    private long rows(Recognised source, Map<String, TableFiles> tables) throws SQLException {
        var read = staging.read(source);
        if (read.isPresent()) return read.getAsLong();
        var written = tables.get(source.table().label());
        boolean all = source.table() == Table.OPPORTUNITIES || source.table() == Table.STAGE_CHANGES;
        if (all && written != null && sources.of(source.table()).size() == 1) return written.rows();
        return duck.count("select count(*) from %s where source_no = %d"
                .formatted(source.table().staged(), source.no()));
    }

    private void tellSpelling() throws SQLException {
        duck.each(
                "select written, product, deals from spelling order by written",
                row -> findings.repair(
                        "product not written as on the price list: corrected",
                        row.getLong(3),
                        row.getString(1) + " -> " + row.getString(2)));
    }

    private void tellDeleted() throws SQLException {
        for (var table : sources.tables()) {
            if (sources.of(table).stream().noneMatch(source -> source.places().containsKey("is_deleted"))) continue;
            var count = duck.count("select count(*) from %s where is_deleted".formatted(table.staged()));
            findings.repair("deleted in the CRM: left out", count, table.label());
        }
    }

    private void tellLeftOut() throws SQLException {
        duck.each(
                Duck.sql("left_out.sql"),
                row -> findings.repair(row.getString(1), row.getLong(2), String.valueOf(row.getString(3))));
        duck.each(
                Duck.sql("unusable_row.sql"),
                row -> findings.reject(new Rejected(
                        sources.name(row.getInt(1)),
                        row.getLong(2),
                        sources.header(row.getInt(1), row.getString(3)),
                        row.getString(4),
                        row.getString(5))));
    }

    /** The most used first. */
    private List<String> currencies() throws SQLException {
        return duck.ask(
                "select currency from opportunity where currency is not null group by currency order by count(*) desc,"
                        + " currency",
                row -> row.getString(1));
    }

    private List<Missing> missing(Map<String, TableFiles> tables) {
        var missing = new ArrayList<Missing>();
        for (var table : List.of(
                Table.PEOPLE,
                Table.STAGE_CHANGES,
                Table.ACTIVITIES,
                Table.QUOTAS,
                Table.ACCOUNTS,
                Table.STAGES,
                Table.COACHING)) {
            boolean inferred = table == Table.PEOPLE || table == Table.STAGES;
            if (inferred ? !sources.tables().contains(table) : !tables.containsKey(table.label()))
                missing.add(new Missing(table.label(), ADDS.getOrDefault(table, "")));
        }
        return missing;
    }

    private Optional<Integer> lastDay() throws SQLException {
        var told = duck.ask(Duck.sql("last_day.sql"), row -> Optional.ofNullable((Integer) row.getObject(1)));
        var exported = sources.lastExport().map(day -> (int) day.toEpochDay());
        return Stream.of(told.getFirst(), exported).flatMap(Optional::stream).max(Integer::compare);
    }
}
