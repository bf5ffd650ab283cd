package org.coxswain.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.coxswain.intake.Manifest.SourceRead;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads whatever a CRM exports and makes one immutable batch of it, or says in one sentence why it cannot. */
public final class Intake {
    private final IntakeSettings settings;

    private Intake(IntakeSettings settings) {
        this.settings = settings;
    }

    public static Intake of(IntakeSettings settings) {
        return new Intake(settings);
    }

    public IntakeOutcome read(IntakeRequest request) {
        try (var folder = new BatchFolder(request.target())) {
            var manifest = read(request, folder);
            Files.writeString(folder.batch().resolve("manifest.json"), json(manifest));
            folder.finish();
            return new IntakeOutcome.Taken(request.target(), manifest);
        } catch (Refusal refusal) {
            return new IntakeOutcome.Refused(refusal.sentence());
        } catch (IOException e) {
            return new IntakeOutcome.Refused(
                    "%s could not be written (%s).".formatted(request.target(), e.getMessage()));
        } catch (SQLException e) {
            return new IntakeOutcome.Refused("Reading stopped: %s".formatted(firstLine(e)));
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("the engine gave no reason");
    }

    private static String json(Manifest manifest) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(manifest) + "\n";
    }

    private Manifest read(IntakeRequest request, BatchFolder folder) throws IOException, SQLException {
        var findings = new Findings();
        var known = recognise(new Inputs().of(request.inputs()), findings);
        var given = EnumSet.noneOf(Table.class);
        known.forEach(source -> given.add(source.table()));
        if (!given.contains(Table.OPPORTUNITIES))
            throw new Refusal(
                    "%s holds no table of opportunities; one needs a header with at least an id, a stage or outcome, and a date."
                            .formatted(request.inputs().getFirst()));
        try (var duck = new Duck(settings, Files.createDirectory(folder.work().resolve("spill")))) {
            var staging = new Staging(duck, folder.work(), findings);
            for (var source : known) {
                request.progress().accept("reading " + source.source().name());
                staging.thorough(source, ZoneId.of("UTC"));
            }
            staging.views();
            var tables = new Assembly(duck, folder.batch(), given).write();
            return manifest(tables, known, findings, duck);
        }
    }

    private static List<Recognised> recognise(List<Source> sources, Findings findings) throws IOException {
        var shapes = new Shapes();
        var known = new ArrayList<Recognised>();
        for (var source : sources) {
            try {
                var dialect = new Sniffer(source.file(), source.name(), shapes).dialect();
                var shape = shapes.of(dialect.header(), source.name());
                shape.ifPresentOrElse(
                        found -> known.add(new Recognised(
                                known.size() + 1,
                                source,
                                new CsvRows(source.file(), dialect),
                                found,
                                found.places(Shapes.byKey(dialect.header())))),
                        () -> findings.ignore(source.name(), "its header is not known"));
            } catch (Sniffer.Unreadable e) {
                findings.ignore(source.name(), String.valueOf(e.getMessage()));
            }
        }
        return known;
    }

    private static Manifest manifest(
            Map<String, Manifest.TableFiles> tables, List<Recognised> known, Findings findings, Duck duck)
            throws SQLException {
        duck.ask("select written, product, deals from spelling order by written", row -> {
            findings.repair(
                    "product written as on the price list",
                    row.getLong(3),
                    row.getString(1) + " -> " + row.getString(2));
            return row;
        });
        var lastDay = duck.ask("select max(greatest(created_on, closed_on)) from opportunity", row -> row.getInt(1))
                .getFirst();
        return new Manifest(
                tables,
                new Manifest.Calendar("01-01", "UTC"),
                new Manifest.Currency("USD", Map.of()),
                List.of("role", "segment"),
                findings.rejected(),
                findings.rejectedCount(),
                findings.repairs(),
                List.of(),
                lastDay,
                known.stream()
                        .map(source -> new SourceRead(
                                source.source().name(),
                                source.table().label(),
                                source.shape().family(),
                                source.headers()))
                        .toList(),
                findings.ignored(),
                findings.guesses());
    }
}
