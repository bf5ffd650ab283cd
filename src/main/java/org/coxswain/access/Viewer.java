package org.coxswain.access;

import java.security.Principal;
import java.util.Set;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Role;

/** Who looks at a page. */
public record Viewer(long person, String name, Set<Role> roles) implements Principal {

    public Scope scope() {
        return Scope.of(person);
    }

    public boolean keepsPeople() {
        return roles.contains(Role.OPERATIONS) || administrates();
    }

    public boolean administrates() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    @Override
    public String getName() {
        return String.valueOf(person);
    }
}
