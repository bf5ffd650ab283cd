package org.coxswain.score;

/** What is measured, in words that make sense above a table. */
public enum Measure {
    FIRST("first", "Share of the achievable gain that the first advice captures"),
    FIRST_TWO("firstTwo", "Share of the achievable gain that the first two capture"),
    HITS("hits", "How often the first advice is the very best"),
    ADVISED("advised", "The same share, only for people who are advised anything"),
    NO_LEVER("noClearLever", "Share of people who are told that no lever stands out"),
    CLAIMED("claimed", "Gain said for the first advice, over the true one"),
    BEST("best", "How far off the chance is that the first advice is the best"),
    BELOW("below", "How far off the chance is of being below average"),
    MISS("mape", "Mean miss of the quarter, as a share of it, at weeks 0 / 4 / 8 / 11"),
    CRPS("crps", "Mean distance of the whole range (CRPS), as a share of the quarter, at weeks 0 / 4 / 8 / 11"),
    COVERAGE("coverage", "How often the 80 % range holds the quarter, at weeks 0 / 4 / 8 / 11"),
    OWN_MISS(
            "personWape",
            "Mean miss of each person's quarter, as a share of what came (WAPE), at weeks 0 / 4 / 8 / 11"),
    OWN_COVERAGE("personCoverage", "How often the 80 % range holds a person's quarter, at weeks 0 / 4 / 8 / 11"),
    AREA("area", "Chance that a doomed deal is ranked above a living one (AUC)"),
    PRECISION("precision", "Share of doomed deals among the fifth ranked highest"),
    DOOMED("doomed", "Share of open deals that are doomed"),
    FALSE_SHARE("falseShare", "Share of what is named that brings nothing (false discoveries)"),
    RECALL("recall", "Share of what brings something that is named"),
    OUT_OF_NOTHING("outOfNothing", "How often something is named where nothing brings anything"),
    BIAS("bias", "Mean error of the effect, in shares that move on (bias)"),
    ROOT_MISS("rmse", "Usual error of the effect (root mean square)"),
    HELD("coverage90", "How often the 90 % range holds the effect"),
    WORKED("worked", "How often coaching is said to have worked"),
    WAPE("wape", "Mean miss of each person's next quarter, as a share of what came (WAPE)");

    private final String key;
    private final String title;

    Measure(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its name in the JSON and the CSV. */
    public String key() {
        return key;
    }

    /** Decimals worth reading. */
    int digits() {
        return this == BIAS || this == ROOT_MISS ? 3 : 2;
    }

    String title() {
        return title;
    }
}
