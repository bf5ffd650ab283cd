package org.coxswain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage;

/** How many deals each owner creates a day, by segment: the last year's, each 13 weeks counting half of the next. */
final class Creations {

    private static final int STRETCH = 91;
    private static final int STRETCHES = 4;
    private static final double PSEUDO_DEALS = 10;
    private static final Shrinkage.Prior BELIEVED = new Shrinkage.Prior(.09, .06);

    private final LocalDate day;
    private final Map<String, Counts> owners = new TreeMap<>();
    private final Counts all = new Counts();
    private final Set<String> gone;
    private final double level;
    private final Ratios ratios;

    Creations(ForecastRows rows, LocalDate day) {
        this.day = day;
        for (ForecastRows.Creation creation : rows.creations()) {
            all.add(creation);
            owners.computeIfAbsent(creation.ownerId(), any -> new Counts()).add(creation);
        }
        for (ForecastRows.Seller seller : rows.sellers()) {
            Counts own = owners.get(seller.personId());
            if (own != null && seller.hiredOn() != null) {
                own.start = seller.hiredOn();
            }
        }
        gone = rows.sellers().stream()
                .filter(seller -> seller.leftOn() != null && !seller.leftOn().isAfter(day))
                .map(ForecastRows.Seller::personId)
                .collect(Collectors.toSet());
        double days = owners.values().stream().mapToDouble(this::days).sum();
        level = days > 0 ? all.deals() / days : 0;
        ratios = ratios(rows.territories());
    }

    Set<String> owners() {
        return owners.keySet();
    }

    /** Deals of that segment the owner is expected to create on a day. */
    double perDay(String owner, String segment) {
        Counts own = owners.get(owner);
        if (own == null || gone.contains(owner)) {
            return 0;
        }
        double usual = all.deals(segment) / all.deals();
        double share = (own.deals(segment) + PSEUDO_DEALS * usual) / (own.deals() + PSEUDO_DEALS);
        return level * ratios.of(owner) * share;
    }

    private Ratios ratios(Map<String, String> territories) {
        return Ratios.of(
                owners.entrySet().stream()
                        .map(entry -> {
                            double expected = level * days(entry.getValue());
                            var over = OverExpected.count(entry.getValue().deals(), expected);
                            String territory = territories.getOrDefault(entry.getKey(), "");
                            return new Ratios.Standing(entry.getKey(), territory, over, expected);
                        })
                        .toList(),
                BELIEVED);
    }

    private double days(Counts own) {
        long here = ChronoUnit.DAYS.between(own.start, day) + 1;
        double days = 0;
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            days += Math.clamp(here - (long) stretch * STRETCH, 0, STRETCH) * weight(stretch);
        }
        return days;
    }

    private static double weight(int stretch) {
        return Math.pow(.5, stretch);
    }

    private static final class Counts {

        private final Map<String, Double> bySegment = new TreeMap<>();
        private LocalDate start = LocalDate.MAX;

        private void add(ForecastRows.Creation creation) {
            bySegment.merge(creation.segment(), creation.deals() * weight(creation.stretch()), Double::sum);
            start = creation.firstOn().isBefore(start) ? creation.firstOn() : start;
        }

        private double deals(String segment) {
            return bySegment.getOrDefault(segment, 0.0);
        }

        private double deals() {
            return bySegment.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }
}
