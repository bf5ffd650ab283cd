package org.coxswain.insight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Engine;

/** Does the work of a reckoning, in this process or in one whose memory is given back when it ends. */
public interface Reckoner {

    /** Does the errand that lies in the folder; the rows lie there afterwards. */
    void reckon(Path folder, Progress progress) throws IOException;

    /** Told how far it is, again and again; may throw to end the reckoning. */
    interface Progress {
        void told(int done, int of);
    }

    /** In this process, and in as much memory as that takes. */
    static Reckoner here() {
        return (folder, progress) -> {
            var errand = Errand.in(folder);
            var threads = errand.kind().threads();
            try (var engine = DuckDb.inMemory(folder.resolve("engine"), threads);
                    var workers = new ForkJoinPool(threads)) {
                var into = new Reckoning.Into(Spool.in(folder), progress);
                workers.invoke(ForkJoinTask.adapt(() -> reckon(errand, engine, into)));
            }
        };
    }

    private static void reckon(Errand errand, Engine engine, Reckoning.Into into) {
        switch (errand.kind()) {
            case BRIEFS -> Reckoning.of(errand, engine, into);
            case PROOF -> Proving.of(errand, engine, into);
        }
    }

    /** By a program of its own, which is told the folder as its last word and talks as {@link Apart} does. */
    static Reckoner by(List<String> program) {
        return new Apart(program);
    }
}
