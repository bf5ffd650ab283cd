package org.coxswain.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage;

/** Each owner as a multiple of everybody, shrunk within groups and scaled so that all together are what was expected. */
final class Ratios {

    private final Map<String, Double> byOwner;

    private Ratios(Map<String, Double> byOwner) {
        this.byOwner = byOwner;
    }

    /** @param expected of the owner if he were like everybody */
    record Standing(String owner, String group, OverExpected over, double expected) {}

    static Ratios of(List<Standing> standings, Shrinkage.Prior believed) {
        var units = Shrinkage.of(
                        standings.stream()
                                .map(one -> new Shrinkage.Observation(
                                        one.group(),
                                        one.over().value(),
                                        one.over().variance()))
                                .toList(),
                        believed)
                .units();
        double[] ratios = units.stream()
                .mapToDouble(unit -> Math.exp(unit.own() + unit.group()))
                .toArray();
        double scale = scale(standings, ratios);
        var byOwner = new HashMap<String, Double>();
        for (int i = 0; i < ratios.length; i++) {
            byOwner.put(standings.get(i).owner(), ratios[i] * scale);
        }
        return new Ratios(byOwner);
    }

    double of(String owner) {
        return byOwner.getOrDefault(owner, 1.0);
    }

    private static double scale(List<Standing> standings, double[] ratios) {
        double expected = 0;
        double fitted = 0;
        for (int i = 0; i < ratios.length; i++) {
            expected += standings.get(i).expected();
            fitted += standings.get(i).expected() * ratios[i];
        }
        return fitted > 0 ? expected / fitted : 1;
    }
}
