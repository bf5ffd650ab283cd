package org.coxswain.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What amounts are told in, and what other currencies are worth in it. */
@Component
class CurrencyChapter implements Chapter<Forms.Currency> {

    private static final int SPARE_ROWS = 2;

    @Override
    public Part part() {
        return Part.CURRENCY;
    }

    @Override
    public String purpose() {
        return "Amounts in several currencies are added up in one. A closed deal counts at the rate of the day it"
                + " closed on, a quota at that of its first day, an open deal at the latest.";
    }

    @Override
    public List<String> now(State state) {
        var money = Moneys.of(state);
        var sentences = new ArrayList<String>();
        sentences.add("Amounts are told in %s.".formatted(money.base())
                + (Moneys.isGuess(state) ? " Nothing says so: that is a guess." : ""));
        money.rates().stream().map(rate -> Moneys.told(rate, money.base())).forEach(sentences::add);
        sentences.addAll(Moneys.waiting(state));
        sentences.addAll(Moneys.nameless(state));
        return sentences;
    }

    @Override
    public List<String> missing(State state) {
        return Moneys.waiting(state);
    }

    @Override
    public Typed typed(State state) {
        var money = Moneys.of(state);
        var fields = new TreeMap<String, String>();
        fields.put("base", money.base());
        var rows = Stream.concat(
                        money.rates().stream()
                                .map(rate -> new Forms.Rate(
                                        0,
                                        rate.currency(),
                                        rate.since() == null ? "" : rate.since().toString(),
                                        Wording.rate(rate.rate()))),
                        Stream.concat(
                                Moneys.unrated(state).stream()
                                        .map(found -> new Forms.Rate(0, found.currency(), "", "")),
                                Stream.generate(() -> new Forms.Rate(0, "", "", ""))
                                        .limit(SPARE_ROWS)))
                .toList();
        for (var number = 0; number < rows.size(); number++) {
            fields.put("currency." + number, rows.get(number).currency());
            fields.put("since." + number, rows.get(number).since());
            fields.put("rate." + number, rows.get(number).rate());
        }
        return new Typed(fields);
    }

    @Override
    public Typing read(Typed typed, State state) {
        return Rates.read(typed);
    }

    @Override
    public Forms.Currency form(Typed typed, State state) {
        return new Forms.Currency(
                typed.text("base"),
                typed.rows("currency")
                        .map(row ->
                                new Forms.Rate(row.number(), row.text("currency"), row.text("since"), row.text("rate")))
                        .toList());
    }

    @Override
    public List<String> changes(State now, State then) {
        var before = Moneys.of(now);
        var after = Moneys.of(then);
        var changes = new ArrayList<String>();
        if (!before.base().equals(after.base())) {
            changes.add("Everything would be told in %s; it is told in %s.".formatted(after.base(), before.base()));
        }
        after.rates().stream()
                .filter(rate -> !before.rates().contains(rate))
                .map(rate -> "%s %s.".formatted(Moneys.told(rate, after.base()), Moneys.used(now, rate.currency())))
                .forEach(changes::add);
        before.rates().stream()
                .filter(rate -> after.rates().stream().noneMatch(other -> sameDay(rate, other)))
                .map(rate -> "No longer: " + Moneys.told(rate, before.base()))
                .forEach(changes::add);
        if (changes.isEmpty()) {
            return List.of("Nothing would change.");
        }
        changes.addAll(Moneys.waiting(then));
        return changes;
    }

    private static boolean sameDay(Said.Rate one, Said.Rate other) {
        return one.currency().equals(other.currency()) && day(one).equals(day(other));
    }

    private static LocalDate day(Said.Rate rate) {
        var since = rate.since();
        return since == null ? LocalDate.MIN : since;
    }

    @Override
    public String told(Said said) {
        return said instanceof Said.Currency currency
                ? currency.base()
                        + (currency.rates().isEmpty()
                                ? ""
                                : " with " + Wording.count(currency.rates().size(), "rate"))
                : "";
    }
}
