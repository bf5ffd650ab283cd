package org.coxswain.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.coxswain.access.Viewer;
import org.coxswain.people.People;
import org.springframework.stereotype.Component;

/** Tells how far setting up is. */
@Component
class Hub {

    private final List<Chapter<?>> chapters;
    private final PartPages pages;
    private final People people;
    private final News news;

    Hub(List<Chapter<?>> chapters, PartPages pages, People people, News news) {
        this.chapters = chapters;
        this.pages = pages;
        this.people = people;
        this.news = news;
    }

    HubPage of(Viewer viewer) {
        var state = pages.state(viewer);
        var said = chapters.stream()
                .sorted(Comparator.comparing((Chapter<?> chapter) -> chapter.part()))
                .map(chapter -> row(chapter, state))
                .toList();
        return new HubPage(
                viewer.keepsPeople()
                        ? "What your organisation says about itself. Nothing has to be set: what is not set is as the"
                                + " imports say."
                        : "How the figures are made here. Operations and administrators set it.",
                news.about(state.organisation()),
                said,
                elsewhere(viewer, state),
                viewer.keepsPeople() && state.found().isPresent());
    }

    private static HubPage.Row row(Chapter<?> chapter, State state) {
        var part = chapter.part();
        var missing = chapter.missing(state);
        var sentence = missing.isEmpty() ? chapter.now(state).getFirst() : missing.getFirst();
        if (!missing.isEmpty()) {
            return new HubPage.Row(part.title(), part.href(), "warn", "something is missing", sentence);
        }
        return state.organisation().says(part)
                ? new HubPage.Row(part.title(), part.href(), "good", "set here", sentence)
                : new HubPage.Row(part.title(), part.href(), "neutral", "as imported", sentence);
    }

    private List<HubPage.Row> elsewhere(Viewer viewer, State state) {
        var rows = new ArrayList<HubPage.Row>();
        rows.add(quotas(state));
        var here = people.count(viewer.scope());
        rows.add(new HubPage.Row(
                "People and roles",
                "/people",
                here > 1 ? "good" : "warn",
                here > 1 ? "there" : "nobody else",
                "%s in your view: who signs in, who works for whom, and what each may see."
                        .formatted(Wording.count(here, "person"))));
        state.found().stream()
                .flatMap(imports -> imports.newest().missing().stream())
                .filter(missing -> !missing.table().equals("quotas"))
                .map(missing -> new HubPage.Row(
                        missing.table().substring(0, 1).toUpperCase(Locale.ROOT)
                                + missing.table().substring(1).replace('_', ' '),
                        "",
                        "neutral",
                        "not in the import",
                        "A table of them would add " + missing.adds() + "."))
                .forEach(rows::add);
        return rows;
    }

    private static HubPage.Row quotas(State state) {
        return state.found()
                .map(Found::quotas)
                .filter(found -> found.quotas() > 0)
                .map(found -> new HubPage.Row(
                        "Quotas",
                        "",
                        "good",
                        "imported",
                        "%s of %s came with the imports; change them where you keep them and import them again."
                                .formatted(
                                        Wording.count(found.quotas(), "quota"),
                                        Wording.count(found.people(), "person"))))
                .orElse(new HubPage.Row(
                        "Quotas",
                        "",
                        "neutral",
                        "not in the import",
                        "Quotas come with an import; they would add attainment, coverage and the gap to quota."));
    }
}
