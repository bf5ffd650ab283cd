package org.coxswain.forecast;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coxswain.stats.KeyedRandom;
import org.coxswain.stats.RandomKey;

/** Draws the period for so many open deals and says what processor time it took. Run by hand: {@code 50000}. */
final class Stopwatch {

    private static final int OWNERS = 100;
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    private Stopwatch() {}

    public static void main(String[] arguments) {
        List<Book> books = books(Integer.parseInt(arguments[0]));
        for (int round = 0; round < ROUNDS; round++) {
            double before = processorTime();
            Takings.of(books, Shock.BELIEVED);
            System.out.printf(Locale.ROOT, "%s deals: %.2f s%n", arguments[0], processorTime() - before);
        }
    }

    /** Chances as open deals have them: most are small; one deal in four has no amount written on it. */
    private static List<Book> books(int deals) {
        var random = KeyedRandom.of(RandomKey.of(1).and("stopwatch"));
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

    private static double processorTime() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / NANOS;
    }
}
