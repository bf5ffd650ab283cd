package org.coxswain.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cookie that holds a session's token. */
@Component
final class SessionCookie {

    private final HostCookie cookie;

    SessionCookie(AccessSettings settings) {
        cookie = new HostCookie("coxswain", settings.longest());
    }

    Optional<Token> read(HttpServletRequest request) {
        return cookie.read(request);
    }

    void give(Token token, HttpServletRequest request, HttpServletResponse response) {
        cookie.give(token, request, response);
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        cookie.take(request, response);
    }
}
