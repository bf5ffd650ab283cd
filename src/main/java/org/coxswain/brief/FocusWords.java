package org.coxswain.brief;

import java.util.Locale;
import org.coxswain.diagnosis.LeverFinding;
import org.coxswain.diagnosis.PersonDiagnosis;

/** Why a lever is the one to work on, as a sentence somebody could say in a meeting. */
record FocusWords(String currency) {

    static final String GAP = "gap";
    static final String NEXT = "next";

    static String step(PersonDiagnosis person, LeverFinding lever) {
        return switch (person.step(lever)) {
            case CATCHING_UP -> GAP;
            case NEXT -> NEXT;
        };
    }

    String of(PersonDiagnosis person, LeverFinding lever) {
        return of(lever) + (step(person, lever).equals(GAP) ? "" : ". " + next(person));
    }

    private static String next(PersonDiagnosis person) {
        if (!person.ahead()) {
            return "Not known to be behind in this: a next step rather than a gap";
        }
        return "Already ahead of %s: a next step, not a must%s"
                .formatted(
                        person.gap() == null || person.gap().to().equals("peers") ? "comparable people" : "quota",
                        person.strength()
                                .map(one -> ". Worth showing to others: " + LeverWords.topic(one.lever()))
                                .orElse(""));
    }

    private String of(LeverFinding lever) {
        return switch (Metric.ofLever(lever.lever())) {
            case create ->
                sentence(lever, "%s new opportunities a week; comparable people find %s, the best quarter of them %s");
            case conversion ->
                sentence(
                        lever,
                        "%s of the deals in this stage go forward; comparable people move %s, the best quarter of them"
                                + " %s");
            case win ->
                sentence(
                        lever,
                        "%s of opportunities end in a win; comparable people win %s, the best quarter of them %s");
            case size ->
                sentence(
                        lever, "A typical deal is worth %s; comparable people's %s, the best quarter of them reach %s");
            case discount ->
                sentence(
                        lever,
                        "%s of the list price is given away; comparable people give %s, the best quarter of them %s");
            case cycle ->
                sentence(lever, "%s from creation to a win; comparable people need %s, the best quarter of them %s");
            default -> lever.label();
        };
    }

    private String sentence(LeverFinding lever, String sentence) {
        return sentence.formatted(say(lever, lever.value()), say(lever, lever.peer()), say(lever, lever.target()));
    }

    private String say(LeverFinding lever, double value) {
        return switch (Metric.ofLever(lever.lever())) {
            case create -> String.format(Locale.ENGLISH, "%.1f", value);
            case size -> new Figures(Locale.ENGLISH, currency).money(value);
            case cycle -> Math.round(value) + " days";
            default -> Math.round(100 * value) + "%";
        };
    }
}
