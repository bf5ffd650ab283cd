package org.coxswain.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coxswain.intake.Manifest;

/** What amounts are in, and what that means for the deals. */
final class Moneys {

    private static final String USUAL = "USD";

    private Moneys() {}

    /** As it counts. */
    static Said.Currency of(State state) {
        return state.customs()
                .map(customs -> of(customs.currency()))
                .or(() -> state.organisation().said(Said.Currency.class))
                .orElse(new Said.Currency(USUAL, List.of()));
    }

    private static Said.Currency of(Manifest.Currency currency) {
        var money = currency.money();
        var rates = new ArrayList<Said.Rate>();
        money.rates().forEach((code, rate) -> rates.add(new Said.Rate(code, null, rate)));
        money.changes().forEach(change -> rates.add(new Said.Rate(change.currency(), change.since(), change.rate())));
        rates.sort(Comparator.comparing(Said.Rate::currency));
        return new Said.Currency(currency.base(), rates);
    }

    static boolean isGuess(State state) {
        return state.customs()
                .map(customs -> customs.currency().named().isEmpty())
                .orElse(false);
    }

    static String told(Said.Rate rate, String base) {
        return "%s1 %s is %s %s."
                .formatted(
                        rate.since() == null ? "" : "From %s: ".formatted(Wording.day(rate.since())),
                        rate.currency(),
                        Wording.rate(rate.rate()),
                        base);
    }

    /** The currencies of deals and quotas that nothing gives a rate for. */
    static List<Found.Currency> unrated(State state) {
        var money = of(state);
        var rated = Stream.concat(
                        Stream.of(money.base()), money.rates().stream().map(Said.Rate::currency))
                .toList();
        return state.found().stream()
                .flatMap(imports -> imports.currencies().stream())
                .filter(found -> !found.currency().isEmpty() && !rated.contains(found.currency()))
                .toList();
    }

    /** What waits for a rate. */
    static List<String> waiting(State state) {
        var base = of(state).base();
        return unrated(state).stream()
                .map(found ->
                        "Nothing says what one %s is worth in %s: %s and %s wait for it%s; their amounts count as unknown."
                                .formatted(
                                        found.currency(),
                                        base,
                                        Wording.count(found.deals(), "deal"),
                                        Wording.count(found.quotas(), "quota"),
                                        found.examples().isEmpty() ? "" : ", such as " + found.examples()))
                .toList();
    }

    static List<String> nameless(State state) {
        var base = of(state).base();
        return state.found().stream()
                .flatMap(imports -> imports.currencies().stream())
                .filter(found -> found.currency().isEmpty() && found.deals() > 0)
                .map(found ->
                        "%s name no currency and count as %s.".formatted(Wording.count(found.deals(), "deal"), base))
                .toList();
    }

    /** What a rate is used for. */
    static String used(State state, String currency) {
        var deals = state.found().stream()
                .flatMap(imports -> imports.currencies().stream())
                .filter(found -> found.currency().equals(currency))
                .mapToInt(Found.Currency::deals)
                .sum();
        return deals == 0 ? "No deal is in it" : "%s are in it".formatted(Wording.count(deals, "deal"));
    }
}
