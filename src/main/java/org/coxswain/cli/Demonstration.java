package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.coxswain.facts.Batches;
import org.coxswain.insight.Standings;
import org.coxswain.ledger.DataFolder;
import org.coxswain.simulation.Simulation;
import org.coxswain.web.Server;

/** A server with a made-up company in it: made once, found again by every later start. */
record Demonstration(Path folder, MadeUp wanted, boolean asked) implements Occasion {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final List<String> OF_OTHERS = List.of("ledger", "facts", Settings.FILE);

    @Override
    public String command() {
        return "demo";
    }

    /** A folder in which people work is never made a demo, and a demo never another one. */
    @Override
    public void prepare(Path data) throws IOException {
        var there = MadeUp.in(data);
        if (there.isEmpty()) {
            if (OF_OTHERS.stream().anyMatch(name -> Files.exists(data.resolve(name)))) {
                throw new Refused(
                        "%s holds something that is no demo; name another folder with --data.".formatted(folder));
            }
            wanted.writeTo(data);
        } else if (asked && there.get().daysAgo() != wanted.daysAgo()) {
            throw new Refused("%s holds the company as of %s; delete that folder, or name another one with --data."
                    .formatted(folder, there.get().lastDay()));
        }
    }

    @Override
    public String words(Server server, String place) throws IOException {
        var progress = Terminal.progress();
        var company = MadeUp.in(folder).orElseThrow();
        var cast = new DemoCast(company);
        server.cast().enter(cast.members(), DemoCast.PASSWORD);
        keepExport(company, progress);
        awaitReckoning(server.standings(), progress);
        return cast.words(place);
    }

    private void keepExport(MadeUp company, Consumer<String> progress) throws IOException {
        if (!new Batches(DataFolder.factsOf(folder)).recorded().isEmpty()) {
            return;
        }
        var export = folder.resolve("export");
        makeCompany(company, export, progress);
        progress.accept("importing its export");
        ImportCommand.keep(folder, tables(export), null);
    }

    /** The truth behind it is in the same folder, and no CRM would export that. */
    private static List<Path> tables(Path export) throws IOException {
        try (var files = Files.list(export)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    /** A company made earlier is kept: somebody may be looking at its files. */
    static void makeCompany(MadeUp company, Path export, Consumer<String> progress) throws IOException {
        if (!Files.isDirectory(export)) {
            progress.accept("making up a company");
            Files.createDirectories(export.toAbsolutePath().getParent());
            Simulation.of(company.plan()).writeTo(export);
        }
    }

    private static void awaitReckoning(Standings standings, Consumer<String> progress) throws IOException {
        var told = "";
        while (!standings.isThereAny()) {
            var news = standings.news();
            if (standings.hasFailed()) {
                throw new Refused(news);
            }
            if (!news.equals(told)) {
                progress.accept(news);
                told = news;
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stopped) {
            throw new IOException("stopped while the company was being reckoned", stopped);
        }
    }
}
