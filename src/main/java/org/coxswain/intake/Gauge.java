package org.coxswain.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/** How much of a reading is done, in bytes: what is read cell by cell passes twice, and all is put together once. */
final class Gauge {
    private static final int TIMES = 3;

    private final Watch watch;
    private final Map<Table, Long> left = new HashMap<>();
    private long all;
    private long done;

    Gauge(Watch watch, Sources sources) throws IOException {
        this.watch = watch;
        for (var source : sources.all()) {
            long bytes = TIMES * Files.size(source.rows().file());
            left.merge(source.table(), bytes, Long::sum);
            all += bytes;
        }
    }

    /** Tells how far it is read; what is read a third time was not reckoned with. */
    Recognised over(Recognised source) {
        return source.told(bytes -> pass(source.table(), bytes));
    }

    void landed(Table table) {
        pass(table, left.getOrDefault(table, 0L));
    }

    private void pass(Table table, long bytes) {
        long counted = Math.min(bytes, left.getOrDefault(table, 0L));
        left.merge(table, -counted, Long::sum);
        done += counted;
        watch.done(new Watch.Share(done, all));
    }
}
