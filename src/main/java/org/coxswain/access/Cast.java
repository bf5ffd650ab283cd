package org.coxswain.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Adding;
import org.coxswain.people.Newcomer;
import org.coxswain.people.People;
import org.coxswain.people.Placement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody of a company that is made up, let in at once with one password; nobody comes to those who are here already. */
@Component
public final class Cast {

    private final Ledger ledger;
    private final People people;
    private final Passwords passwords;
    private final FirstRun firstRun;

    Cast(Ledger ledger, People people, Passwords passwords, FirstRun firstRun) {
        this.ledger = ledger;
        this.people = people;
        this.passwords = passwords;
        this.firstRun = firstRun;
    }

    /** Somebody made up; whoever works for nobody and in no team has no seat. */
    public record Member(Newcomer person, @Nullable Seat seat) {}

    /** Where somebody works since when; the manager by their e-mail address, and before them in the list. */
    public record Seat(
            LocalDate since,
            @Nullable String manager,
            @Nullable String team) {}

    /** All or nobody; an organisation with an administrator is a real one, or a cast that was let in before. */
    public void enter(List<Member> members, String password) {
        if (!firstRun.isDue()) {
            return;
        }
        var hash = passwords.hash(password);
        ledger.run(Scope.PROGRAM, db -> {
            var entered = new HashMap<String, Long>();
            for (var member : members) {
                entered.put(member.person().email(), enter(member, entered));
            }
            entered.values().forEach(person -> passwords.keep(person, hash));
        });
    }

    private long enter(Member member, Map<String, Long> before) {
        var id = switch (people.add(Scope.PROGRAM, member.person())) {
            case Adding.Added added -> added.person();
            case Adding.Refused refused -> throw new IllegalArgumentException(refused.sentence());
        };
        var seat = member.seat();
        if (seat != null) {
            var manager = seat.manager() == null ? null : before.get(seat.manager());
            people.place(Scope.PROGRAM, new Placement(id, seat.since(), manager, seat.team()));
        }
        return id;
    }
}
