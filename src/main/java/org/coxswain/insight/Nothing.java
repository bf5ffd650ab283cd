package org.coxswain.insight;

/** Why there is nothing to show, and what to do about it. */
public record Nothing(String headline, String reason, String href, String more) {

    public static final Nothing IMPORTED = new Nothing(
            "Nothing is imported yet",
            "These pages are reckoned from an export of your CRM. Whoever keeps people here can import one.",
            "/",
            "How to import");

    /** As long as there is no snapshot. */
    static Nothing of(Standings standings) {
        return standings.isAnythingImported() ? reckoned(standings.news()) : IMPORTED;
    }

    private static Nothing reckoned(String news) {
        return new Nothing(
                "Nothing is reckoned yet",
                (news.isEmpty() ? "The import is waiting for its turn." : news)
                        + " The pages are here as soon as a reckoning is whole.",
                "",
                "");
    }

    static final Nothing UNKNOWN = new Nothing(
            "The import does not know you",
            "Nobody in the CRM's export has your e-mail address, and nobody alone has your name. Ask whoever keeps"
                    + " people here to give you the address that the CRM has.",
            "/people",
            "What is known about you here");

    static final Nothing NO_TEAM = new Nothing(
            "This page is about a team",
            "Nobody who sells works below you, here and in the CRM.",
            "/week",
            "Your own page");

    static Nothing disagreed(long people) {
        return new Nothing(
                "The CRM and Coxswain disagree about your team",
                "%d of those whom the CRM puts below you work, here, for somebody else or for nobody. As long as that is so the team's figures would tell you about people who are not yours. Ask whoever keeps people here to put it right."
                        .formatted(people),
                "/people",
                "Who works for you here");
    }
}
