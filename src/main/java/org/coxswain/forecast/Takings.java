package org.coxswain.forecast;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coxswain.stats.KeyedRandom;
import org.coxswain.stats.RandomKey;

/**
 * Two thousand possible rests of the period, the same for a person, a team and everybody, so that they always add up.
 * Amounts are whole cents: their sums do not depend on the order of adding.
 */
final class Takings {

    static final int DRAWS = 2_000;

    /** Standard deviation of the log of how much more or less everybody creates than expected. */
    static final double CREATION_SHOCK = .10;

    private static final RandomKey SEED = RandomKey.of(2).and("period");
    private static final int ONE_BY_ONE = 16;
    private static final double CENTS = 100;

    private final double[] shock = new double[DRAWS];
    private final Luck luck;
    private final double[] creation = new double[DRAWS];
    private final Map<String, Draws> byOwner = new HashMap<>();

    /** In cents, by draw: from deals that are open, and from those that are not there yet. */
    record Draws(long[] open, long[] fresh) {

        static Draws none() {
            return new Draws(new long[DRAWS], new long[DRAWS]);
        }

        Draws scaled(double[] factors) {
            Draws scaled = none();
            for (int draw = 0; draw < DRAWS; draw++) {
                scaled.open[draw] = Math.round(factors[draw] * open[draw]);
                scaled.fresh[draw] = Math.round(factors[draw] * fresh[draw]);
            }
            return scaled;
        }

        void add(Draws other) {
            for (int draw = 0; draw < DRAWS; draw++) {
                open[draw] += other.open[draw];
                fresh[draw] += other.fresh[draw];
            }
        }
    }

    /** @param spread of the log odds that all deals share */
    private Takings(double spread) {
        KeyedRandom winning = KeyedRandom.of(SEED.and("winning"));
        KeyedRandom creating = KeyedRandom.of(SEED.and("creating"));
        for (int draw = 0; draw < DRAWS; draw++) {
            shock[draw] = Math.exp(spread * winning.normal(draw));
            creation[draw] = Math.exp(CREATION_SHOCK * creating.normal(draw) - CREATION_SHOCK * CREATION_SHOCK / 2);
        }
        luck = new Luck(shock);
    }

    static Takings of(List<Book> books, double spread) {
        Takings takings = new Takings(spread);
        List<Draws> drawn = books.parallelStream().map(takings::draw).toList();
        for (int i = 0; i < drawn.size(); i++) {
            takings.byOwner.put(books.get(i).ownerId(), drawn.get(i));
        }
        return takings;
    }

    Draws of(Collection<String> owners) {
        Draws sum = Draws.none();
        owners.forEach(owner -> sum.add(byOwner.getOrDefault(owner, Draws.none())));
        return sum;
    }

    /** The same, every draw of everybody multiplied by its factor. */
    Takings scaled(double[] factors) {
        Takings scaled = new Takings(0);
        byOwner.forEach((owner, draws) -> scaled.byOwner.put(owner, draws.scaled(factors)));
        return scaled;
    }

    /** Money still to come for everybody, by draw. */
    double[] all() {
        double[] all = new double[DRAWS];
        for (Draws draws : byOwner.values()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                all[draw] += draws.open[draw] + draws.fresh[draw];
            }
        }
        return Arrays.stream(all).map(cents -> cents / CENTS).toArray();
    }

    private Draws draw(Book book) {
        Draws draws = Draws.none();
        book.stakes().forEach(stake -> draw(stake, draws.open()));
        book.fresh().forEach(fresh -> draw(fresh, SEED.and(book.ownerId()).and(fresh.segment()), draws.fresh()));
        return draws;
    }

    private void draw(Stake stake, long[] cents) {
        if (stake.chance() <= 0) {
            return;
        }
        RandomKey key = SEED.and("deal").and(stake.opportunityId());
        int[] won = new int[DRAWS];
        int wins = luck.draw(KeyedRandom.of(key), stake.chance(), won);
        if (stake.worth().variation() > 0) {
            KeyedRandom amount = KeyedRandom.of(key.and("amount"));
            Worth.Law law = stake.worth().law();
            for (int win = 0; win < wins; win++) {
                cents[won[win]] += cents(law.at(amount.normal(won[win])));
            }
        } else {
            long usual = cents(stake.worth().mean());
            for (int win = 0; win < wins; win++) {
                cents[won[win]] += usual;
            }
        }
    }

    private void draw(Fresh fresh, RandomKey key, long[] cents) {
        if (fresh.wins() <= 0) {
            return;
        }
        KeyedRandom count = KeyedRandom.of(key.and("wins"));
        KeyedRandom amount = KeyedRandom.of(key.and("amount"));
        for (int draw = 0; draw < DRAWS; draw++) {
            double shift = shock[draw] / (1 + fresh.chance() * (shock[draw] - 1));
            int wins = count.poisson(fresh.wins() * creation[draw] * shift, draw);
            cents[draw] += cents(wins <= ONE_BY_ONE ? each(fresh, amount, wins, draw) : all(fresh, amount, wins, draw));
        }
    }

    private static double each(Fresh fresh, KeyedRandom amount, int wins, int draw) {
        double sum = 0;
        Worth.Law law = fresh.worth().law();
        for (int win = 0; win < wins; win++) {
            sum += law.at(amount.normal((long) draw * ONE_BY_ONE + win));
        }
        return sum;
    }

    /** Many wins together are nearly normal. */
    private static double all(Fresh fresh, KeyedRandom amount, int wins, int draw) {
        double spread = Math.sqrt(wins) * fresh.worth().mean() * fresh.worth().variation();
        return Math.max(0, wins * fresh.worth().mean() + spread * amount.normal((long) draw * ONE_BY_ONE));
    }

    private static long cents(double amount) {
        return Math.round(CENTS * amount);
    }
}
