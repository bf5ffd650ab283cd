package org.coxswain.access;

import java.util.Set;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Role;

/** Who looks at a page. */
public record Viewer(long person, String name, Set<Role> roles) {

    public Scope scope() {
        return Scope.of(person);
    }

    public boolean keepsPeople() {
        return roles.contains(Role.OPERATIONS) || administrates();
    }

    public boolean administrates() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    /** As it may stand in a log: without the name. */
    @Override
    public String toString() {
        return "person " + person;
    }
}
