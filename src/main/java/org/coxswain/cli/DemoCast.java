package org.coxswain.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.coxswain.access.Cast;
import org.coxswain.people.Newcomer;
import org.coxswain.people.Role;
import org.coxswain.simulation.Person;
import org.coxswain.simulation.Simulation;

/** Who works in the demo's company, and how one signs in as each of them. */
final class DemoCast {

    static final String PASSWORD = "smooth water";

    /** Neither sells, so no CRM names them. */
    private static final List<Newcomer> OFFICE = List.of(
            new Newcomer("Tamsin Aldous", "tamsin.aldous@northwater.example", Role.OPERATIONS),
            new Newcomer("Emeka Brandt", "emeka.brandt@northwater.example", Role.ADMINISTRATOR));

    private static final Map<String, Role> ROLES =
            Map.of("Sales Director", Role.LEADER, "Sales Manager", Role.MANAGER, "Account Executive", Role.SALESPERSON);

    private final MadeUp company;
    private final List<Person> staff;

    DemoCast(MadeUp company) {
        this.company = company;
        this.staff = Simulation.staff(company.plan());
    }

    /** Each after their manager. */
    List<Cast.Member> members() {
        var emails = staff.stream().collect(Collectors.toMap(Person::id, Person::email));
        var members = new ArrayList<Cast.Member>();
        OFFICE.forEach(one -> members.add(new Cast.Member(one, null)));
        for (var one : staff) {
            var manager = one.managerId() == null ? null : emails.get(one.managerId());
            members.add(new Cast.Member(newcomer(one), new Cast.Seat(one.hiredOn(), manager, one.team())));
        }
        return members;
    }

    String words(String place) {
        var sellers =
                staff.stream().filter(one -> role(one) == Role.SALESPERSON).toList();
        var first = staff.stream()
                .filter(one -> role(one) == Role.MANAGER)
                .findFirst()
                .orElse(sellers.getFirst());
        return """
                Coxswain is at %s with a company that is made up, as of %s.

                %s
                Each password: %s
                All %d salespeople have one, too; People lists their addresses.

                Sign in as %s first: This week says whom to coach on what, and how sure that is.
                Ctrl-C stops it; the same command starts it again.
                """.formatted(
                place, company.lastDay(), table(first, sellers.getFirst()), PASSWORD, sellers.size(), first.name());
    }

    /** The first managers, somebody of theirs, and one of each other role. */
    private String table(Person first, Person seller) {
        var shown = new ArrayList<Newcomer>();
        staff.stream().filter(one -> role(one) == Role.MANAGER).limit(3).forEach(one -> shown.add(newcomer(one)));
        shown.add(newcomer(seller));
        staff.stream().filter(one -> role(one) == Role.LEADER).forEach(one -> shown.add(newcomer(one)));
        shown.addAll(OFFICE);
        return shown.stream()
                .map(one -> line(one, one.name().equals(first.name()) ? "  <- first" : ""))
                .collect(Collectors.joining());
    }

    private static String line(Newcomer one, String mark) {
        return String.format(Locale.ROOT, "  %-14s %-20s %s%s%n", one.role().word(), one.name(), one.email(), mark);
    }

    private static Newcomer newcomer(Person one) {
        return new Newcomer(one.name(), one.email(), role(one));
    }

    private static Role role(Person one) {
        return ROLES.getOrDefault(one.role(), Role.SALESPERSON);
    }
}
