package org.coxswain.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that holds a session's token: no script reads it, no other site sends it along with a form. */
@Component
final class SessionCookie {

    private static final String NAME = "coxswain";
    /** A browser takes this name only over https, from this very host. */
    private static final String SECURE_NAME = "__Host-coxswain";

    private final Duration longest;

    SessionCookie(AccessSettings settings) {
        longest = settings.longest();
    }

    Optional<Token> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Token::new)
                .findFirst();
    }

    void give(Token token, HttpServletRequest request, HttpServletResponse response) {
        var cookie = cookie(request, token.secret()).maxAge(longest).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = cookie(request, "").maxAge(Duration.ZERO).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/");
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_NAME : NAME;
    }
}
