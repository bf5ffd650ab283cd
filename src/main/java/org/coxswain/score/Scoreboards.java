package org.coxswain.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.coxswain.simulation.Preset;

/** The door: makes organisations, asks the program about them, and holds its answers against what is true. */
public final class Scoreboards {

    private Scoreboards() {}

    /** @param progress is told of each organisation when it is done */
    public static Scoreboard of(Examination asked, Consumer<String> progress) {
        List<Visit> visits = Visit.all(asked);
        List<Map<Part, List<Mark>>> marks = marks(visits, asked, progress);
        List<Sheet> sheets = new ArrayList<>();
        for (Part part : asked.parts()) {
            for (Preset preset : asked.presets()) {
                Tally tally = new Tally();
                for (int visit = 0; visit < visits.size(); visit++) {
                    if (visits.get(visit).preset() == preset && marks.get(visit).containsKey(part)) {
                        tally.add(marks.get(visit).getOrDefault(part, List.of()));
                    }
                }
                if (part.suits(preset)) {
                    sheets.add(tally.sheet(part, preset));
                }
            }
        }
        return new Scoreboard(asked.firstSeed(), asked.seeds(), sheets);
    }

    /** As many organisations at a time as there are cores: each is worked on by itself, so the marks are the same. */
    private static List<Map<Part, List<Mark>>> marks(List<Visit> visits, Examination asked, Consumer<String> progress) {
        AtomicInteger done = new AtomicInteger();
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Map<Part, List<Mark>>>> begun = visits.stream()
                    .map(visit -> workers.submit(() -> {
                        var marks = visit.marks(asked.scratch());
                        progress.accept("%d of %d: %s".formatted(done.incrementAndGet(), visits.size(), visit));
                        return marks;
                    }))
                    .toList();
            return begun.stream().map(one -> come(one, begun)).toList();
        }
    }

    private static <T> T come(Future<T> one, List<Future<T>> all) {
        try {
            return one.get();
        } catch (ExecutionException failed) {
            all.forEach(other -> other.cancel(true));
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            all.forEach(other -> other.cancel(true));
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
