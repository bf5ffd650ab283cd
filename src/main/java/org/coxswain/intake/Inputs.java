package org.coxswain.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files behind what the user named, in the order of their names. */
final class Inputs {
    private static final int MOST_FILES = 10_000;

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private final Path work;
    private final Map<Path, String> names;
    private final List<Source> found = new ArrayList<>();

    Inputs(Path work, Map<Path, String> names) {
        this.work = work;
        this.names = names;
    }

    List<Source> of(List<Path> named) throws IOException {
        for (var path : named) {
            if (!Files.exists(path))
                throw new Refusal("%s does not exist; name a folder, an archive or files.".formatted(path));
            if (!Files.isReadable(path))
                throw new Refusal("%s may not be read; ask for permission to read it.".formatted(path));
            if (Files.isDirectory(path)) folder(path.toRealPath());
            else add(path, names.getOrDefault(path, String.valueOf(path.getFileName())));
        }
        return List.copyOf(found);
    }

    /** Links inside are not followed, so a folder that contains itself ends. */
    private void folder(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                return !entered.equals(folder) && hidden(entered)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!hidden(file) && Files.isRegularFile(file)) files.add(file);
                return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                throw new Refusal("%s cannot be read (%s).".formatted(file, reason(reason)));
            }
        });
        if (files.size() > MOST_FILES)
            throw new Refusal(
                    "%s holds more than %d files; name the folder of the export.".formatted(folder, MOST_FILES));
        files.sort(Comparator.comparing(file -> folder.relativize(file).toString()));
        for (var file : files) add(file, folder.relativize(file).toString());
    }

    private static boolean hidden(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }

    static String reason(IOException reason) {
        return switch (reason) {
            case AccessDeniedException denied -> "no permission";
            case NoSuchFileException gone -> "it is gone";
            default -> String.valueOf(reason.getMessage());
        };
    }

    private void add(Path file, String name) throws IOException {
        if (!Files.isReadable(file))
            throw new Refusal("%s may not be read; ask for permission to read it.".formatted(file));
        if (!Archive.is(file, name)) found.add(source(name, file));
        else
            for (var entry : new Archive(file, name, work).unpack())
                found.add(source(name + "/" + entry.name(), entry.file()));
    }

    /** A day in the name of the file or of its folder is the day of a dated export. */
    private static Source source(String name, Path file) {
        LocalDate day = null;
        var written = DAY.matcher(name);
        while (written.find()) day = day(written, day);
        return new Source(name, file, day);
    }

    private static @Nullable LocalDate day(Matcher written, @Nullable LocalDate otherwise) {
        try {
            return LocalDate.of(
                    Integer.parseInt(written.group(1)),
                    Integer.parseInt(written.group(2)),
                    Integer.parseInt(written.group(3)));
        } catch (DateTimeException noDay) {
            return otherwise;
        }
    }
}
