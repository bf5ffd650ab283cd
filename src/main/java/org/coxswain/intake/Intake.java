package org.coxswain.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.coxswain.facts.DuckDb;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads whatever a CRM exports and makes one immutable batch of it, or says in one sentence why it cannot. Beside the
 * tables a batch holds `manifest.json`, and `mapping.yaml`: how it was read, ready to be edited and given back.
 */
public final class Intake {
    private static final Manifest.TableFiles NOTHING = new Manifest.TableFiles(0, List.of());

    private final IntakeSettings settings;
    private final @Nullable DuckDb engine;
    private volatile @Nullable Duck under;

    private Intake(IntakeSettings settings, @Nullable DuckDb engine) {
        this.settings = settings;
        this.engine = engine;
    }

    public static Intake of(IntakeSettings settings) {
        return new Intake(settings, null);
    }

    /** Leaves the tables in the engine that is to be asked about them instead of writing them down. */
    public static Intake into(DuckDb engine) {
        return new Intake(IntakeSettings.modest(), engine);
    }

    public IntakeOutcome read(IntakeRequest request) {
        try (var folder = new BatchFolder(request.target())) {
            var manifest = read(request, folder);
            Files.writeString(folder.batch().resolve("manifest.json"), json(manifest));
            folder.finish();
            return new IntakeOutcome.Taken(request.target(), manifest);
        } catch (Refusal refusal) {
            return new IntakeOutcome.Refused(refusal.sentence());
        } catch (IOException | UncheckedIOException | SQLException e) {
            return new IntakeOutcome.Refused(sentence(request, e));
        }
    }

    /** Breaks off what the engine is doing for a reading under way; the watch is to end the reading itself. */
    public void hurry() {
        var duck = under;
        if (duck != null) duck.interrupt();
    }

    private static String sentence(IntakeRequest request, Exception reason) {
        if (Duck.diskFull(reason))
            return "There is no room left on the disk of %s; make room and read again.".formatted(request.target());
        return reason instanceof SQLException
                ? "The tables could not be put together: %s".formatted(firstLine(reason))
                : "%s could not be written, or what is read not be read to its end (%s)."
                        .formatted(request.target(), firstLine(reason));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("the engine gave no reason");
    }

    private static String json(Manifest manifest) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(manifest) + "\n";
    }

    private Manifest read(IntakeRequest request, BatchFolder folder) throws IOException, SQLException {
        var file = request.mapping();
        var mapping = file == null ? MappingFile.none() : MappingFile.of(file);
        if (request.remembered()) mapping.remembered();
        try (var duck = session(folder);
                var findings = new Findings(folder.batch().resolve(Manifest.REJECTED))) {
            under = duck;
            request.watch().doing("looking at the files");
            var opening = new Opening(folder.work(), new Shapes(mapping), duck);
            var found = new Inputs(folder.work(), request.names()).of(request.inputs());
            var sources = new Recogniser(new Shapes(mapping), opening, findings).of(found, request.watch());
            if (sources.of(Table.OPPORTUNITIES).isEmpty()) throw new NoDeals(request, found, findings).refusal();
            var staging = new Staging(duck, folder.work(), findings, mapping);
            var gauge = new Gauge(request.watch(), sources);
            for (var source : sources.all()) {
                request.watch().doing("reading " + source.source().name());
                staging.add(gauge.over(source));
            }
            staging.views();
            MappedStages.write(duck, mapping);
            request.watch().doing("putting the tables together");
            var assembly = new Assembly(duck, staging, sources, gauge);
            var tables = assembly.write(findings);
            if (tables.getOrDefault("opportunities", NOTHING).rows() == 0) throw NoDeals.left(duck, sources);
            var manifest = new Summary(staging, sources, mapping, findings, duck).of(tables);
            Files.writeString(
                    folder.batch().resolve("mapping.yaml"),
                    new MappingText(duck, sources, mapping).of(manifest, assembly.rows(Table.STAGES)));
            if (engine == null) assembly.keep(folder.batch());
            return manifest;
        }
    }

    private Duck session(BatchFolder folder) throws IOException, SQLException {
        return engine == null
                ? Duck.alone(settings, Files.createDirectory(folder.work().resolve("spill")))
                : Duck.within(engine);
    }
}
