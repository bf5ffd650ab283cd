package org.coxswain.week;

import java.util.List;
import org.coxswain.brief.IntervalBar;
import org.coxswain.brief.Page.MathRow;
import org.coxswain.insight.Key;
import org.jspecify.annotations.Nullable;

/**
 * Something worth doing this week.
 *
 * @param key    the same as long as it is the same advice, however often figures are reckoned anew: see {@link #keyOf}
 * @param weight what comes first: one of the weights below, less a little for what comes later among its kind
 * @param title  an imperative sentence
 * @param reason why, in one sentence
 * @param deed   the button that does it
 * @param math   the evidence, where a figure stands behind it
 */
public record Act(String key, double weight, String title, String reason, Worth worth, Way deed, List<MathRow> math) {

    /** As long as it is not done, other pages are wrong. */
    public static final double FIRST = 100;

    /** Worth an hour of this week. */
    public static final double ADVICE = 50;

    /** Good order. */
    public static final double ORDER = 10;

    /** What it is worth, in words; nothing where that cannot be said. */
    public record Worth(
            @Nullable String gain,
            @Nullable String range,
            @Nullable IntervalBar bar) {

        public static final Worth UNSAID = new Worth(null, null, null);
    }

    public record Way(String word, String href) {}

    /** From a kind and what it is about: a person and a lever, or deals. */
    public static String keyOf(String kind, String... about) {
        return Key.of(kind + "\n" + String.join("\n", about));
    }

    /** Changes when the advice does, and not with every digit of a figure. */
    String sign() {
        var gain = worth.gain() == null ? "" : worth.gain();
        return Key.of(title + "\n" + gain.replaceAll("[.,]\\d+", "").replaceAll("(?<=\\d)\\d", "0"));
    }
}
