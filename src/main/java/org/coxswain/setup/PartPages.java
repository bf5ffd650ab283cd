package org.coxswain.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coxswain.access.Viewer;
import org.coxswain.ledger.Ledger;
import org.coxswain.people.People;
import org.coxswain.people.Person;
import org.springframework.stereotype.Component;

/** Makes the page of a part as somebody sees it. */
@Component
class PartPages {

    private final Kept kept;
    private final Finds finds;
    private final People people;
    private final News news;
    private final Ledger ledger;

    PartPages(Kept kept, Finds finds, People people, News news, Ledger ledger) {
        this.kept = kept;
        this.finds = finds;
        this.people = people;
        this.news = news;
        this.ledger = ledger;
    }

    /** A page about to be made: of which part, for whom. */
    record Asked<F extends Record>(Chapter<F> chapter, Viewer viewer, State state) {}

    State state(Viewer viewer) {
        return new State(Organisation.of(kept.newest(viewer.scope())), finds.found(), ledger.today());
    }

    <F extends Record> PartPage<F> plain(Asked<F> asked) {
        return page(asked, asked.chapter().typed(asked.state()), new Outcome("", List.of()));
    }

    <F extends Record> PartPage<F> refused(Asked<F> asked, Typed typed, String complaint) {
        return page(asked, typed, new Outcome(complaint, List.of()));
    }

    <F extends Record> PartPage<F> previewed(Asked<F> asked, Typed typed, Typing.Proposed proposed) {
        var then = asked.state().saying(asked.chapter().part(), proposed.said());
        return page(asked, typed, new Outcome("", asked.chapter().changes(asked.state(), then)));
    }

    /** What came of what was typed. */
    private record Outcome(String complaint, List<String> changes) {}

    private <F extends Record> PartPage<F> page(Asked<F> asked, Typed typed, Outcome outcome) {
        var chapter = asked.chapter();
        var rows = kept.history(asked.viewer().scope(), chapter.part());
        var versions = IntStream.range(0, rows.size())
                .mapToObj(place -> version(asked, rows.get(place), place == 0))
                .toList();
        var head = new PartPage.Head(
                chapter.part().title(),
                chapter.part().href(),
                chapter.purpose(),
                chapter.now(asked.state()),
                origin(asked, versions),
                asked.viewer().keepsPeople() && chapter.isReady(asked.state()));
        return new PartPage<>(
                head,
                chapter.form(typed, asked.state()),
                news.about(asked.state().organisation()),
                outcome.complaint(),
                outcome.changes(),
                versions);
    }

    private static String origin(Asked<?> asked, List<PartPage.Version> versions) {
        if (asked.state().organisation().says(asked.chapter().part())) {
            var now = versions.getFirst();
            return "Set here by %s on %s.".formatted(now.who(), now.when());
        }
        return asked.state().found().isPresent()
                ? "As the imports say; nothing is set here."
                : "Nothing is set here and nothing is imported: this is what holds without either.";
    }

    private PartPage.Version version(Asked<?> asked, Kept.Row row, boolean now) {
        var day = row.saidAt().atZoneSameInstant(ledger.clock().getZone()).toLocalDate();
        return new PartPage.Version(
                row.id(), Wording.day(day), who(asked.viewer(), row.saidBy()), told(asked.chapter(), row.said()), now);
    }

    private static String told(Chapter<?> chapter, Optional<Said> said) {
        return said.map(chapter::told).orElse("as the imports say");
    }

    /** Whoever may not see that person reads what they do. */
    private String who(Viewer viewer, long person) {
        return people.find(viewer.scope(), person).map(Person::name).orElse("whoever keeps people's records");
    }
}
