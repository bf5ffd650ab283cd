package org.coxswain.web;

import java.util.List;
import java.util.Locale;

/** What is here, and what comes next. */
public record StartPage(String headline, String lead, String news, List<Step> steps) {

    /** Something to do on another page; what is done can be done again. */
    public record Step(String title, String reason, String href, String more, boolean done) {}

    private static final int MOST_NAMED = 8;

    /**
     * How many people are in view, whether the viewer keeps them, what is being reckoned or failed, who is in the imports
     * and not here, and whether anything was set up.
     */
    record Here(int people, boolean keepsPeople, String news, List<String> strangers, boolean setUp) {}

    static StartPage of(List<Imports.Batch> imports, Here here) {
        var some = !imports.isEmpty();
        var steps = here.keepsPeople() ? keepersSteps(some, here) : List.<Step>of();
        return new StartPage(
                some ? headline(imports) : "No data yet",
                some
                        ? "Coxswain keeps what was imported as it was, and can be asked as of any day."
                        : "Coxswain knows nothing about your deals until an export of your CRM is imported."
                                + (here.keepsPeople() ? "" : " Whoever runs it here can do that."),
                here.news(),
                steps);
    }

    private static String headline(List<Imports.Batch> imports) {
        var last = imports.getLast();
        return String.format(
                Locale.ENGLISH,
                "%d import%s; the last holds %,d opportunities",
                imports.size(),
                imports.size() == 1 ? "" : "s",
                last.opportunities());
    }

    private static List<Step> keepersSteps(boolean some, Here here) {
        return List.of(
                new Step(
                        "Import an export",
                        "CSV, Excel, JSON lines or Parquet, as your CRM gives it: drop the files on a page and look at"
                                + " them before they count.",
                        "/imports",
                        "Open imports",
                        some),
                new Step(
                        "Add your people",
                        people(here),
                        here.strangers().isEmpty() ? "/people" : "/imports/people",
                        here.strangers().isEmpty() ? "Open people" : "Add them",
                        here.people() > 1 && here.strangers().isEmpty()),
                new Step(
                        "Say how your organisation works",
                        "When your year starts, what currencies are worth, what your stages mean, who is compared with"
                                + " whom. What you do not say is as the import says.",
                        "/set-up",
                        "Open set-up",
                        here.setUp()),
                new Step(
                        "Look at the week",
                        "Whom to coach on what, which deals to ask about, and how sure that is: what managers see first"
                                + " when they sign in.",
                        "/week",
                        "Open this week",
                        false));
    }

    private static String people(Here here) {
        var count = here.people() == 1
                ? "Nobody is here but you. Add those who should sign in, and say who works for whom."
                : "%d people are here.".formatted(here.people());
        var strangers = here.strangers();
        if (strangers.isEmpty()) {
            return count;
        }
        var more = strangers.size() > MOST_NAMED ? " and %d more".formatted(strangers.size() - MOST_NAMED) : "";
        return "%s The CRM names others who are not: %s%s. They see their figures once they are here with the e-mail address, or the name, that the CRM has."
                .formatted(
                        count, String.join(", ", strangers.subList(0, Math.min(MOST_NAMED, strangers.size()))), more);
    }
}
