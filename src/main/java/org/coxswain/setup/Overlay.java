package org.coxswain.setup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coxswain.intake.Customs;
import org.coxswain.intake.Manifest;
import org.jspecify.annotations.Nullable;

/** Lays what was said over what an import says. */
final class Overlay {

    private Overlay() {}

    static Customs of(Customs imported, Said said) {
        return switch (said) {
            case Said.Calendar calendar ->
                new Customs(
                        new Manifest.Calendar(
                                calendar.yearStart(), imported.calendar().timeZone()),
                        imported.currency(),
                        imported.peers(),
                        imported.judging());
            case Said.Currency currency ->
                new Customs(
                        imported.calendar(),
                        currency(imported.currency(), currency),
                        imported.peers(),
                        imported.judging());
            case Said.Comparison comparison ->
                new Customs(
                        imported.calendar(),
                        imported.currency(),
                        comparison.peers(),
                        judging(comparison.apart(), ramp(imported)));
            case Said.Ramp ramp ->
                new Customs(imported.calendar(), imported.currency(), imported.peers(), judging(apart(imported), ramp));
            case Said.Name name -> imported;
            case Said.Stages stages -> imported;
        };
    }

    private static List<String> apart(Customs customs) {
        var judging = customs.judging();
        return judging == null ? List.of() : judging.notCompared();
    }

    private static Map<String, Integer> ramp(Customs customs) {
        var judging = customs.judging();
        return judging == null ? Map.of() : judging.ramp();
    }

    private static Manifest.@Nullable Judging judging(List<String> apart, Said.Ramp ramp) {
        var months = new TreeMap<String, Integer>();
        ramp.months().forEach(one -> months.put(one.role(), one.months()));
        return judging(apart, months);
    }

    private static Manifest.@Nullable Judging judging(List<String> apart, Map<String, Integer> ramp) {
        var judging = new Manifest.Judging(apart, ramp);
        return judging.equals(Manifest.Judging.USUAL) ? null : judging;
    }

    private static Manifest.Currency currency(Manifest.Currency imported, Said.Currency said) {
        var always = new TreeMap<String, BigDecimal>();
        said.rates().stream()
                .filter(rate -> rate.since() == null)
                .forEach(rate -> always.put(rate.currency(), rate.rate()));
        var changes = said.rates().stream()
                .filter(rate -> rate.since() != null)
                .map(rate -> new Manifest.RateChange(rate.currency(), String.valueOf(rate.since()), rate.rate()))
                .toList();
        var named = new TreeSet<>(imported.named());
        named.add(said.base());
        return new Manifest.Currency(said.base(), always, List.copyOf(named), changes.isEmpty() ? null : changes);
    }
}
