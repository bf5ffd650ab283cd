package org.coxswain.forecast;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.coxswain.stats.KeyedRandom;
import org.coxswain.stats.RandomKey;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Two thousand rests of a period out of so many open deals, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 10)
@Fork(value = 2, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
public class DrawingAPeriod {

    private static final int OWNERS = 100;
    private static final double BELIEVED_SHOCK = .15;

    @Param({"1000", "50000"})
    public int deals;

    private List<Book> books = List.of();

    @Setup
    public void fillTheBooks() {
        books = books(deals);
    }

    @Benchmark
    public Object draws(Processor processor) {
        return Takings.of(books, BELIEVED_SHOCK);
    }

    /** Processor time of the whole program: unlike that of the clock it does not mind what else the machine does. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {

        private static final long NANOS = 1_000_000;

        public long processorMillis;
        private long before;

        @Setup(Level.Invocation)
        public void start() {
            before = used();
        }

        @TearDown(Level.Invocation)
        public void stop() {
            processorMillis = (used() - before) / NANOS;
        }

        private static long used() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }

    /** Chances as open deals have them: most are small; one deal in four has no amount written on it. */
    private static List<Book> books(int deals) {
        var random = KeyedRandom.of(RandomKey.of(1).and("benchmark"));
        var books = new ArrayList<Book>();
        for (int owner = 0; owner < OWNERS; owner++) {
            var stakes = new ArrayList<Stake>();
            for (int deal = owner; deal < deals; deal += OWNERS) {
                double chance = .5 * random.uniform(2L * deal) * random.uniform(2L * deal + 1);
                stakes.add(new Stake("d" + deal, chance, deal % 4 == 0 ? new Worth(900, .7) : Worth.known(900)));
            }
            books.add(new Book("o" + owner, List.of(), stakes, List.of()));
        }
        return books;
    }
}
