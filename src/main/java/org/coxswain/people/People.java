package org.coxswain.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people a viewer may see, and the few changes there are to them. */
@Component
public final class People {

    private static final String EVERYBODY = Question.of(People.class, "people.sql");
    private static final String PLACES = Question.of(People.class, "places.sql");
    private static final String BELOW = Question.of(People.class, "below.sql");
    private static final String PLACE = Question.of(People.class, "place.sql");
    private static final String LAST_ADMINISTRATOR = Question.of(People.class, "last_administrator.sql");
    private static final String TOUCHES_ADMINISTRATORS = "select not people.viewer_administrates() and (:made or exists"
            + " (select from people.role where person = :person and role = 'administrator'))";
    private static final String NOT_YOURS = "Only an administrator makes administrators, or changes what they may do.";
    private static final String LAST =
            "Nobody else administrates this Coxswain; make somebody else administrator first.";
    private static final String ONESELF = Question.of(People.class, "oneself.sql");
    private static final String COUNT = Question.of(People.class, "count.sql");
    private static final DataClassRowMapper<Named> NAMED = new DataClassRowMapper<>(Named.class);
    private static final DataClassRowMapper<Person> PERSON = new DataClassRowMapper<>(Person.class);
    /** Any number that no other room locks: changes take turns, so that no two together close a circle or leave nobody in charge. */
    private static final int TURN = 2_001;

    private final Ledger ledger;

    People(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Everybody in view, those who left last. */
    public List<Person> all(Scope scope) {
        return asked(scope, new Asked(null, null, null, null, 0));
    }

    /** As many of those who are sought as a page takes. */
    List<Person> some(Scope scope, Sought sought) {
        return asked(scope, new Asked(null, null, sought.name(), Sought.MOST, sought.before()));
    }

    /** How many are in view. */
    public int count(Scope scope) {
        return count(scope, Sought.everybody());
    }

    /** How many of those are sought. */
    int count(Scope scope, Sought sought) {
        return ledger.as(
                scope,
                db -> db.sql(COUNT)
                        .param("words", sought.name())
                        .query(Integer.class)
                        .single());
    }

    public Optional<Person> find(Scope scope, long id) {
        return asked(scope, new Asked(id, null, null, 1, 0)).stream().findFirst();
    }

    /** The names of those of some who are in view. */
    public Map<Long, String> names(Scope scope, Collection<Long> ids) {
        return ledger
                .as(
                        scope,
                        db -> db.sql("select id, name from people.person where id = any(:ids)")
                                .param("ids", ids.toArray(Long[]::new))
                                .query(NAMED)
                                .list())
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    /** Those in view who work here today, by name. */
    List<Named> here(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql("select id, name from people.person where left_on is null or left_on > ledger.today()"
                                + " order by lower(name), id")
                        .query(NAMED)
                        .list());
    }

    /** The same without where they work, which is known quicker: every look at a page asks who looks. */
    public Optional<Person> oneself(Scope scope, long id) {
        return ledger.as(
                scope, db -> db.sql(ONESELF).param("id", id).query(PERSON).optional());
    }

    public Optional<Person> withEmail(Scope scope, String email) {
        return asked(scope, new Asked(null, Newcomer.plain(email), null, 1, 0)).stream()
                .findFirst();
    }

    private record Asked(
            @Nullable Long id,
            @Nullable String email,
            @Nullable String words,
            @Nullable Integer most,
            int before) {}

    private List<Person> asked(Scope scope, Asked asked) {
        return ledger.as(
                scope, db -> db.sql(EVERYBODY).paramSource(asked).query(PERSON).list());
    }

    public List<Place> places(Scope scope, long person) {
        return ledger.as(
                scope,
                db -> db.sql(PLACES)
                        .param("person", person)
                        .query(new DataClassRowMapper<>(Place.class))
                        .list());
    }

    public boolean hasAdministrator(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql("select exists (select from people.role where role = 'administrator')")
                        .query(Boolean.class)
                        .single());
    }

    public Adding add(Scope scope, Newcomer newcomer) {
        if (!newcomer.hasName()) {
            return new Adding.Refused("A name is needed, of at most 200 characters.");
        }
        if (!newcomer.hasEmail()) {
            return new Adding.Refused("An e-mail address is needed, such as dana@example.com.");
        }
        return ledger.as(
                scope,
                db -> touchesAdministrators(db, 0, Set.of(newcomer.role()))
                        ? new Adding.Refused(NOT_YOURS)
                        : insert(db, newcomer));
    }

    private static Adding insert(JdbcClient db, Newcomer newcomer) {
        var added = db.sql("insert into people.person (name, email) values (:name, :email)"
                        + " on conflict (email) do nothing returning id")
                .param("name", newcomer.name())
                .param("email", newcomer.email())
                .query(Long.class)
                .optional();
        if (added.isEmpty()) {
            return new Adding.Refused("Somebody with the address %s is here already.".formatted(newcomer.email()));
        }
        var person = added.get();
        db.sql("insert into people.role (person, role) values (:person, :role)")
                .param("person", person)
                .param("role", newcomer.role().word())
                .update();
        return new Adding.Added(person);
    }

    /** From a day on; a place given for the same day is replaced. */
    public Placing place(Scope scope, Placement placement) {
        return ledger.as(scope, db -> {
            takeTurn(db);
            var manager = placement.manager();
            if (manager != null && isBelow(db, manager, placement.person())) {
                return new Placing.WouldCircle();
            }
            db.sql(PLACE)
                    .param("person", placement.person())
                    .param("since", placement.since())
                    .param("manager", manager)
                    .param("team", placement.team())
                    .update();
            return new Placing.Placed();
        });
    }

    /** Whether the viewer keeps people's records. */
    public boolean mayKeep(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql("select people.viewer_keeps_people()")
                        .query(Boolean.class)
                        .single());
    }

    /** What stays is never taken: whoever keeps people by that very role could not give it back to themselves. */
    public Changing give(Scope scope, long person, Set<Role> roles) {
        return ledger.as(scope, db -> {
            takeTurn(db);
            if (touchesAdministrators(db, person, roles)) {
                return new Changing.Refused(NOT_YOURS);
            }
            if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(db, person)) {
                return new Changing.Refused(LAST);
            }
            for (var role : roles) {
                db.sql("insert into people.role (person, role) values (:person, :role) on conflict do nothing")
                        .param("person", person)
                        .param("role", role.word())
                        .update();
            }
            db.sql("delete from people.role where person = :person and role <> all(string_to_array(:roles, ','))")
                    .param("person", person)
                    .param("roles", roles.stream().map(Role::word).collect(Collectors.joining(",")))
                    .update();
            return new Changing.Changed();
        });
    }

    /** From that day on nobody signs in as this person; what they did stays. Without a day they are here again. */
    public Changing leave(Scope scope, long person, @Nullable LocalDate day) {
        return ledger.as(scope, db -> {
            takeTurn(db);
            if (touchesAdministrators(db, person, Set.of())) {
                return new Changing.Refused(NOT_YOURS);
            }
            if (day != null && isLastAdministrator(db, person)) {
                return new Changing.Refused(LAST);
            }
            db.sql("update people.person set left_on = :day where id = :person")
                    .param("day", day)
                    .param("person", person)
                    .update();
            return new Changing.Changed();
        });
    }

    /** Whoever keeps records could otherwise make themselves administrator, or be rid of one. */
    private static boolean touchesAdministrators(JdbcClient db, long person, Set<Role> roles) {
        return db.sql(TOUCHES_ADMINISTRATORS)
                .param("person", person)
                .param("made", roles.contains(Role.ADMINISTRATOR))
                .query(Boolean.class)
                .single();
    }

    private static boolean isLastAdministrator(JdbcClient db, long person) {
        return db.sql(LAST_ADMINISTRATOR)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private static void takeTurn(JdbcClient db) {
        db.sql("select pg_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query()
                .singleRow();
    }

    /** Whether {@code person} is {@code top} or works below them on any day, so that no order of days makes a circle. */
    private static boolean isBelow(JdbcClient db, long person, long top) {
        return db.sql(BELOW)
                .param("person", person)
                .param("top", top)
                .query(Boolean.class)
                .single();
    }
}
