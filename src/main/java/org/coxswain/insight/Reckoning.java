package org.coxswain.insight;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coxswain.brief.BriefQuestion;
import org.coxswain.brief.Briefs;
import org.coxswain.brief.Crew;
import org.coxswain.brief.Page;
import org.coxswain.brief.Pages;
import org.coxswain.brief.Words;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Engine;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Person;
import org.coxswain.facts.Sql;
import org.jspecify.annotations.Nullable;

/** Asks for the brief of everybody and of each manager who has salespeople below, as of the last day known. */
final class Reckoning {

    private static final Sql NAMED = Sql.of(Reckoning.class, "named.sql");

    private final Spool spool;
    private final Reckoner.Progress progress;
    private final Briefs briefs;
    private final AsOf facts;
    private final List<Named> people;
    private final List<Person> everybody;
    private final Map<String, String> owners = new HashMap<>();

    /** Somebody as the CRM names them. */
    record Named(
            String personId,
            String name,
            @Nullable String email,
            @Nullable String managerId) {}

    private Reckoning(Into into, BriefQuestion question) {
        this.spool = into.spool();
        this.progress = into.progress();
        this.briefs = Briefs.open(question);
        this.facts = question.facts();
        this.people = facts.ask(Named.class, NAMED, Map.of());
        this.everybody = facts.people();
    }

    /** Where the rows go, and who is told how far it is. */
    record Into(Spool spool, Reckoner.Progress progress) {}

    static void of(Errand errand, Engine engine, Into into) {
        var day = errand.day();
        var facts = Facts.open(engine, errand.batches(), errand.terms()).on(day);
        if (facts.counts().opportunities() == 0) {
            throw new Unanswerable("There is no opportunity in the imports up to %s.".formatted(Standings.day(day)));
        }
        var calendar = errand.manifest().calendar().fiscal();
        var question = new BriefQuestion(facts, errand.manifest(), calendar, calendar.quarterOf(day));
        new Reckoning(into, question).all();
        DealSteps.layInto(into.spool(), question);
        new Reckoned(day, question.period(), facts.currency()).layInto(into.spool());
    }

    private void all() {
        var heads = heads(people, everybody);
        try (var teams = spool.table(Reckoned.TeamRow.class);
                var lists = spool.table(Reckoned.ListRow.class)) {
            progress.told(0, heads.size() + 1);
            teams.add(whole(lists));
            progress.told(1, heads.size() + 1);
            for (var head = 0; head < heads.size(); head++) {
                teams.add(below(heads.get(head), lists));
                progress.told(head + 2, heads.size() + 1);
            }
        }
    }

    /** By name; whoever has nobody below who sells heads no team. */
    static List<Crew> heads(AsOf facts) {
        return heads(facts.ask(Named.class, NAMED, Map.of()), facts.people());
    }

    private static List<Crew> heads(List<Named> people, List<Person> everybody) {
        var managers =
                people.stream().map(Named::managerId).filter(Objects::nonNull).collect(Collectors.toSet());
        return people.stream()
                .filter(person -> managers.contains(person.personId()))
                .map(person -> Crew.of(everybody, person.personId()))
                .filter(crew -> !crew.isEmpty())
                .toList();
    }

    private Reckoned.TeamRow whole(Spool.Table<Reckoned.ListRow> lists) {
        var links = SiteLinks.of("", any -> true);
        var pages = pages(null, links);
        keepDeals(pages.deals());
        var page = pages.rest();
        keepPeople(page);
        keepLists(links, owner -> true, lists);
        return team(Crew.of(everybody, null), page, members());
    }

    private Reckoned.TeamRow below(Crew crew, Spool.Table<Reckoned.ListRow> lists) {
        var head = String.valueOf(crew.id());
        var links = SiteLinks.of(head, owners::containsKey);
        var page = pages(head, links).rest();
        keepLists(links, Set.copyOf(crew.ids())::contains, lists);
        return team(crew, page, crew.ids());
    }

    private Pages pages(@Nullable String team, SiteLinks links) {
        return switch (briefs.of(team)) {
            case Briefs.Answer.Told told -> Pages.open(told.brief(), Locale.ENGLISH, links);
            case Briefs.Answer.Unknown unknown -> throw new Unanswerable(unknown.sentence());
        };
    }

    /** A figure may stand on everybody's deals; what it leads to are those of the brief. */
    private void keepLists(SiteLinks links, Predicate<String> here, Spool.Table<Reckoned.ListRow> kept) {
        links.lists().forEach((key, ids) -> {
            var deals = ids.stream()
                    .filter(deal -> owners.containsKey(deal) && here.test(owners.get(deal)))
                    .toList();
            kept.add(new Reckoned.ListRow(
                    key, deals.stream().map(owners::get).distinct().toList(), deals));
        });
    }

    private static Reckoned.TeamRow team(Crew crew, Page page, List<String> members) {
        var id = crew.id() == null ? "" : crew.id();
        return new Reckoned.TeamRow(
                id,
                Key.of(id),
                Words.capital(Words.name(crew.name())),
                members,
                Parts.Week.of(page),
                Parts.Forecast.of(page.forecast(), page.history()),
                new Parts.Pipeline(page.pipeline()),
                new Parts.Practice(page.chapters()),
                new Parts.Data(page.data(), page.about()));
    }

    /** Everybody, and every owner of a deal even if that is nobody: who may not see one of them may not see the whole. */
    private List<String> members() {
        return Stream.concat(
                        people.stream().map(Named::personId),
                        owners.values().stream().sorted())
                .distinct()
                .toList();
    }

    private void keepPeople(Page whole) {
        var cards = whole.people().stream()
                .flatMap(group -> group.people().stream())
                .toList();
        var places = IntStream.range(0, cards.size())
                .boxed()
                .collect(Collectors.toMap(place -> cards.get(place).id(), place -> place, (one, again) -> one));
        try (var kept = spool.table(Reckoned.PersonRow.class)) {
            for (var person : people) {
                var place = places.getOrDefault(person.personId(), cards.size());
                kept.add(row(person, place, place < cards.size() ? cards.get(place) : null));
            }
        }
    }

    private static Reckoned.PersonRow row(Named person, int place, Page.@Nullable PersonCard card) {
        return new Reckoned.PersonRow(
                person.personId(),
                Key.of(person.personId()),
                place,
                person.managerId(),
                person.name(),
                person.email(),
                card);
    }

    private void keepDeals(Stream<Page.DealRow> deals) {
        try (var kept = spool.table(Reckoned.DealRow.class)) {
            deals.forEach(deal -> {
                kept.add(row(deal, owners.size()));
                owners.put(deal.id(), deal.ownerId());
            });
        }
    }

    private static Reckoned.DealRow row(Page.DealRow deal, int place) {
        return new Reckoned.DealRow(
                deal.id(),
                place,
                deal.ownerId(),
                deal.state(),
                deal.stage(),
                known(deal.exact()),
                known(deal.created()),
                known(deal.closed()),
                Arrays.stream(deal.flags().split(" "))
                        .filter(flag -> !flag.isEmpty())
                        .toList(),
                deal);
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
