package org.coxswain.insight;

import java.util.Locale;

/**
 * The people of a team, as many as a page takes.
 *
 * @param span     which of them, as {@code 61 to 120 of 999}; empty where they are all here
 * @param previous the way to those before, and {@code next} to those behind; empty where there are none
 */
public record CrewPage(TeamView<Parts.Week> view, Crowd crowd, String span, String previous, String next) {

    static final int MOST = 60;

    static CrewPage of(TeamView<Parts.Week> view, Crowd crowd, Snapshots.Stretch stretch) {
        var last = stretch.before() + crowd.people().size();
        return new CrewPage(
                view,
                crowd,
                crowd.isCut()
                        ? String.format(Locale.ENGLISH, "%,d to %,d of %,d", stretch.before() + 1, last, crowd.all())
                        : "",
                stretch.before() == 0 ? "" : href(stretch, Math.max(0, stretch.before() - MOST)),
                last < crowd.all() ? href(stretch, last) : "");
    }

    private static String href(Snapshots.Stretch stretch, int before) {
        return "/team?team=%s&before=%d".formatted(stretch.team().key(), before);
    }
}
