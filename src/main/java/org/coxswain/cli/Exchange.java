package org.coxswain.cli;

import java.util.Map;
import java.util.Optional;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Unrated;
import org.coxswain.intake.Manifest;
import org.jspecify.annotations.Nullable;

/** What the amounts are told in: the currency asked for, or a sentence that says which rate is missing for it. */
record Exchange(Manifest.Currency known) {

    static Exchange of(Manifest.Currency known) {
        return new Exchange(known);
    }

    /** Where nothing says what the amounts are in, they are in what the user says. */
    Facts.Money in(@Nullable String asked) {
        if (asked != null && known.named().isEmpty()) {
            return new Facts.Money(asked, Map.of());
        }
        var money = known.money();
        return Optional.ofNullable(asked)
                .map(currency -> money.in(currency).orElseThrow(() -> new Refused(noRate(currency))))
                .orElse(money);
    }

    private String noRate(String asked) {
        return "The amounts are in %s, and nothing says what one %s is worth in %s; write it into a mapping file as \"currency: {base: %s, rates: {%s: ...}}\" and give the file with --mapping."
                .formatted(String.join(", ", known.named()), asked, known.base(), known.base(), asked);
    }

    /** The amounts may all be in one currency and the base be another. */
    String nothingToldIn(Unrated currency) {
        return "All amounts are in %s, and nothing says what one %s is worth in %s; write it into the mapping file as \"currency: {base: %s, rates: {%s: ...}}\"."
                .formatted(currency.currency(), currency.currency(), known.base(), known.base(), currency.currency());
    }
}
