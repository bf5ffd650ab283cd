package org.coxswain.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
import org.coxswain.facts.Sql;
import org.jspecify.annotations.Nullable;

/** Asks for the brief of everybody and of each manager who has salespeople below, as of the last day known. */
final class Reckoning {

    private static final Sql NAMED = Sql.of(Reckoning.class, "named.sql");

    private final Imported imported;
    private final AsOf facts;
    private final Progress progress;
    private final Map<String, List<String>> lists = new TreeMap<>();

    /** Somebody as the CRM names them. */
    record Named(
            String personId,
            String name,
            @Nullable String email,
            @Nullable String managerId) {}

    /** Told after each brief; may throw to end the reckoning. */
    interface Progress {
        void told(int done, int of);
    }

    private Reckoning(Imported imported, AsOf facts, Progress progress) {
        this.imported = imported;
        this.facts = facts;
        this.progress = progress;
    }

    static Reckoned of(Imported imported, Engine engine, Progress progress) {
        var day = imported.lastDay()
                .orElseThrow(
                        () -> new Unanswerable("No row of the imports bears a date, so there is no day to look from."));
        var facts = Facts.open(engine, imported.batches(), imported.money()).on(day);
        if (facts.counts().opportunities() == 0) {
            throw new Unanswerable("There is no opportunity in the imports.");
        }
        return new Reckoning(imported, facts, progress).all(day);
    }

    private Reckoned all(LocalDate day) {
        var people = facts.ask(Named.class, NAMED, Map.of());
        var heads = heads(people);
        progress.told(0, heads.size() + 1);
        var teams = new ArrayList<Reckoned.TeamRow>();
        var whole = page(null);
        var deals = deals(whole);
        teams.add(team(Crew.of(facts.people(), null), whole, members(people, deals)));
        for (var head : heads) {
            progress.told(teams.size(), heads.size() + 1);
            var crew = Crew.of(facts.people(), head.personId());
            teams.add(team(crew, page(head.personId()), crew.ids()));
        }
        progress.told(teams.size(), heads.size() + 1);
        return new Reckoned(day, facts.currency(), teams, people(people, whole), deals, lists(deals));
    }

    /** By name; whoever has nobody below who sells heads no team. */
    private List<Named> heads(List<Named> people) {
        var managers =
                people.stream().map(Named::managerId).filter(Objects::nonNull).collect(Collectors.toSet());
        return people.stream()
                .filter(person -> managers.contains(person.personId()))
                .filter(person -> !Crew.of(facts.people(), person.personId()).isEmpty())
                .toList();
    }

    private Page page(@Nullable String team) {
        var calendar = imported.calendar();
        var question = new BriefQuestion(facts, imported.newest(), calendar, calendar.quarterOf(facts.day()), team);
        var links = SiteLinks.of(team == null ? "" : team);
        return switch (Briefs.of(question)) {
            case Briefs.Answer.Told told -> {
                var page = Pages.of(told.brief(), Locale.ENGLISH, links);
                keepLists(links, page);
                yield page;
            }
            case Briefs.Answer.Unknown unknown -> throw new Unanswerable(unknown.sentence());
        };
    }

    /** A figure may stand on everybody's deals; what it leads to are those of the brief. */
    private void keepLists(SiteLinks links, Page page) {
        var here = page.deals().rows().stream().map(Page.DealRow::id).collect(Collectors.toSet());
        links.lists()
                .forEach((list, ids) ->
                        lists.put(list, ids.stream().filter(here::contains).toList()));
    }

    private static Reckoned.TeamRow team(Crew crew, Page page, List<String> members) {
        var id = crew.id() == null ? "" : crew.id();
        return new Reckoned.TeamRow(
                id,
                Key.of(id),
                Words.capital(Words.name(crew.name())),
                members,
                Parts.Week.of(page),
                new Parts.Forecast(page.forecast(), page.history()),
                new Parts.Pipeline(page.pipeline()),
                new Parts.Practice(page.chapters()),
                new Parts.Data(page.data(), page.about()));
    }

    /** Everybody, and every owner of a deal even if that is nobody: who may not see one of them may not see the whole. */
    private static List<String> members(List<Named> people, List<Reckoned.DealRow> deals) {
        return Stream.concat(
                        people.stream().map(Named::personId), deals.stream().map(Reckoned.DealRow::owner))
                .distinct()
                .toList();
    }

    private static List<Reckoned.PersonRow> people(List<Named> people, Page whole) {
        var cards = whole.people().stream()
                .flatMap(group -> group.people().stream())
                .toList();
        var places = IntStream.range(0, cards.size())
                .boxed()
                .collect(Collectors.toMap(place -> cards.get(place).id(), place -> place, (one, again) -> one));
        return people.stream()
                .map(person -> {
                    var place = places.getOrDefault(person.personId(), cards.size());
                    return new Reckoned.PersonRow(
                            person.personId(),
                            Key.of(person.personId()),
                            place,
                            person.managerId(),
                            person.name(),
                            person.email(),
                            place < cards.size() ? cards.get(place) : null);
                })
                .toList();
    }

    private static List<Reckoned.DealRow> deals(Page whole) {
        var rows = whole.deals().rows();
        return IntStream.range(0, rows.size())
                .mapToObj(place -> deal(rows.get(place), place))
                .toList();
    }

    private static Reckoned.DealRow deal(Page.DealRow row, int place) {
        return new Reckoned.DealRow(
                row.id(),
                place,
                row.ownerId(),
                row.state(),
                row.stage(),
                known(row.exact()),
                known(row.created()),
                known(row.closed()),
                Arrays.stream(row.flags().split(" "))
                        .filter(flag -> !flag.isEmpty())
                        .toList(),
                row);
    }

    private static @Nullable String known(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private List<Reckoned.ListRow> lists(List<Reckoned.DealRow> deals) {
        var owners = deals.stream()
                .collect(Collectors.toMap(Reckoned.DealRow::id, Reckoned.DealRow::owner, (one, again) -> one));
        return lists.entrySet().stream()
                .map(list -> new Reckoned.ListRow(
                        list.getKey(),
                        list.getValue().stream()
                                .flatMap(deal -> Stream.ofNullable(owners.get(deal)))
                                .distinct()
                                .toList(),
                        list.getValue()))
                .toList();
    }
}
