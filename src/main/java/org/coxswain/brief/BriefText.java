package org.coxswain.brief;

import java.util.Locale;

/** The brief for the terminal: words first, at most 100 columns, no colours. */
public final class BriefText {

    private BriefText() {}

    public static String write(Brief brief, Locale locale) {
        return "Brief for %s, as of %s%n".formatted(brief.team().name(), brief.asOf());
    }
}
