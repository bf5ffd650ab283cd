package org.coxswain.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.simulation.Organisation;

/** The files of an export, to be changed as text before they are taken in. */
record Export(Path folder) {

    static Export of(Organisation organisation, Path folder) {
        organisation.writeTo(folder);
        return new Export(folder);
    }

    /** A folder of one table of opportunities. */
    static Export ofOpportunities(Path folder, String header, List<String> rows) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("opportunities.csv"),
                Stream.concat(Stream.of(header), rows.stream()).toList());
        return new Export(folder);
    }

    Export copiedTo(Path other, UnaryOperator<String> line) throws IOException {
        Files.createDirectories(other);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                String changed = Files.readAllLines(file).stream().map(line).collect(Collectors.joining("\n"));
                Files.writeString(other.resolve(file.getFileName()), changed + "\n");
            }
        }
        return new Export(other);
    }

    Export without(String table) throws IOException {
        Files.delete(folder.resolve(table));
        return this;
    }

    Export and(String table, String row) throws IOException {
        Path file = folder.resolve(table);
        Files.writeString(file, Files.readString(file) + row + "\n");
        return this;
    }

    Diagnosed diagnosed(LocalDate day) {
        return Imported.of(folder, folder.resolveSibling(folder.getFileName() + "-batch"), day)
                .diagnosed();
    }
}
