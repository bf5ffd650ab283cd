package org.coxswain.web;

import java.util.List;
import java.util.Locale;

/** What is here, and what comes next. */
public record StartPage(String headline, String lead, List<Step> steps, List<Imports.Batch> imports) {

    /** Something to do: on the command line, or on another page. */
    public record Step(String title, String reason, String command, String href, String more) {}

    static StartPage of(List<Imports.Batch> imports, int people, boolean keepsPeople) {
        var some = !imports.isEmpty();
        var steps = keepsPeople ? keepersSteps(some, people) : List.<Step>of();
        return new StartPage(
                some ? headline(imports) : "No data yet",
                some
                        ? "Coxswain keeps what was imported as it was, and can be asked as of any day."
                        : "Coxswain knows nothing about your deals until an export of your CRM is imported."
                                + (keepsPeople ? "" : " Whoever runs it here can do that."),
                steps,
                imports);
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

    private static List<Step> keepersSteps(boolean some, int people) {
        return List.of(
                new Step(
                        some ? "Import the next export" : "Import an export",
                        "CSV, Excel, JSON lines or Parquet, as your CRM gives it; on the machine Coxswain runs on:",
                        "./coxswain import ../their-export",
                        "",
                        ""),
                new Step(
                        "Brief a manager",
                        "From the same export: whom to coach on what, and how sure that is, as one page.",
                        "./coxswain brief ../their-export --out brief.html",
                        "",
                        ""),
                new Step(
                        people == 1 ? "Add your people" : "Keep people up to date",
                        people == 1
                                ? "Nobody is here but you. Add those who should sign in, and say who works for whom."
                                : "%d people are here.".formatted(people),
                        "",
                        "/people",
                        "Open people"));
    }
}
