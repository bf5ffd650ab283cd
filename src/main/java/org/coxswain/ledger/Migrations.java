package org.coxswain.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** The tables of every room, each in a schema and a folder of the room's own; the list of rooms says the order. */
public record Migrations(Address owner, String application) {

    /** The note each schema keeps of its changes. */
    public static final String HISTORY = "migration";

    public static List<String> rooms() {
        return list().stream().map(line -> line.split(" ")[0]).toList();
    }

    private static List<String> list() {
        try (var list = Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/migration/rooms"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Brings every room to what this program knows. */
    void run() {
        rooms().forEach(room -> upTo(room, MigrationVersion.LATEST));
    }

    /** Brings the rooms to what a backup was made with. */
    void runTo(Map<String, String> versions) {
        rooms().stream()
                .filter(versions::containsKey)
                .forEach(room -> upTo(room, MigrationVersion.fromVersion(versions.get(room))));
    }

    /** How far each room is now. */
    Map<String, String> versions() {
        var versions = new TreeMap<String, String>();
        for (var room : rooms()) {
            var current = flyway(room, MigrationVersion.LATEST).info().current();
            if (current != null && current.getVersion() != null) {
                versions.put(room, current.getVersion().getVersion());
            }
        }
        return versions;
    }

    /** How far each room would be with this program: the list names the last of each room's files. */
    static Map<String, String> known() {
        var versions = new TreeMap<String, String>();
        for (var line : list()) {
            var words = line.split(" ");
            versions.put(words[0], words[1]);
        }
        return versions;
    }

    private void upTo(String room, MigrationVersion target) {
        var flyway = flyway(room, target);
        for (var migration : flyway.info().all()) {
            if (!migration.getState().isResolved() && migration.getVersion() != null) {
                throw new Unusable("The ledger was kept by a newer Coxswain (its %s is at %s); start that one."
                        .formatted(room, migration.getVersion()));
            }
        }
        try {
            flyway.migrate();
        } catch (FlywayException broken) {
            throw new Unusable("The tables of %s could not be made: %s".formatted(room, firstLine(broken)), broken);
        }
    }

    private static String firstLine(Exception broken) {
        return String.valueOf(broken.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    private Flyway flyway(String room, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .schemas(room)
                .table(HISTORY)
                .locations("classpath:db/migration/" + room)
                .placeholders(Map.of("application", application))
                .target(target)
                .load();
    }
}
