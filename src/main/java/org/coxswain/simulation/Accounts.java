package org.coxswain.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The customers one rep meets: mostly new ones, sometimes again. */
final class Accounts {

    /** A row of accounts.csv. */
    record Account(String id, String name, String industry, int size, String region, Segment segment) {}

    private static final double NEW = .65;

    private final Rep rep;
    private final List<Account> all = new ArrayList<>();

    Accounts(Rep rep) {
        this.rep = rep;
    }

    Account next(Segment segment, SplittableRandom random) {
        List<Account> known =
                all.stream().filter(one -> one.segment() == segment).toList();
        if (!known.isEmpty() && random.nextDouble() >= NEW) {
            return Draws.pick(random, known);
        }
        int size = (int) Math.round((segment == Segment.SMB ? 60 : 1_500) * Math.exp(Draws.normal(random, .7)));
        int beginning = random.nextInt(Customers.BEGINNINGS);
        int ending = random.nextInt(Customers.ENDINGS);
        String industry = Draws.pick(random, Words.INDUSTRIES);
        Account made = new Account(
                "A%03d%04d".formatted(rep.number() + 1, all.size() + 1),
                Customers.name(beginning, ending, industry),
                industry,
                size,
                rep.territory().name(),
                segment);
        all.add(made);
        return made;
    }

    List<Account> all() {
        return List.copyOf(all);
    }
}
