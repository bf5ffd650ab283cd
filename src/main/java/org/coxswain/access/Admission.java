package org.coxswain.access;

import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says who asks, in every part of a request: also where it goes on later, and where it ends in an error's page. */
abstract sealed class Admission extends OncePerRequestFilter permits SessionFilter, BearerFilter {

    @Override
    protected final boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected final boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** What {@code more} allows is allowed beside what the person's roles do. */
    static void admit(Viewer viewer, Stream<String> more) {
        var roles = Stream.concat(viewer.roles().stream().map(role -> "ROLE_" + role.name()), more)
                .map(SimpleGrantedAuthority::new)
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, "", roles));
        SecurityContextHolder.setContext(context);
    }
}
