package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A folder to put exports into, the door to hand them to, and a look into the batch that comes out. */
final class Desk {
    final Path exports;
    final Path batch;

    private Optional<Path> mapping = Optional.empty();

    Desk(Path folder) {
        this(folder, "one");
    }

    Desk(Path folder, String name) {
        exports = folder.resolve("exports");
        batch = folder.resolve("batches").resolve(name);
        try {
            Files.createDirectories(exports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk put(String name, String text) {
        return put(name, text, StandardCharsets.UTF_8);
    }

    Desk put(String name, String text, Charset charset) {
        try {
            var file = exports.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Desk mapped(String text) {
        put("../mapping.yaml", text);
        mapping = Optional.of(exports.resolveSibling("mapping.yaml"));
        return this;
    }

    IntakeOutcome read() {
        return Intake.of(new IntakeSettings(2, "500MB"))
                .read(new IntakeRequest(List.of(exports), mapping.orElse(null), batch, progress -> {}));
    }

    Manifest taken() {
        var outcome = read();
        assertThat(outcome).isInstanceOf(IntakeOutcome.Taken.class);
        return ((IntakeOutcome.Taken) outcome).manifest();
    }

    /** What the batch says about itself. */
    Manifest manifest() {
        return JsonMapper.builder().build().readValue(batch.resolve("manifest.json"), Manifest.class);
    }

    String refused() {
        var outcome = read();
        assertThat(outcome).isInstanceOf(IntakeOutcome.Refused.class);
        return ((IntakeOutcome.Refused) outcome).sentence();
    }

    /** The rows of a question to the batch, cells joined by `|`; `{name}` stands for a table. */
    List<String> ask(String question) {
        return askIn(batch, question);
    }

    List<String> askIn(Path folder, String question) {
        var sql = question.replaceAll("\\{(\\w+)}", "read_parquet('" + folder + "/$1.parquet')");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var answer = new ArrayList<String>();
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) cells.add(rows.getString(at));
                answer.add(String.join("|", cells));
            }
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
