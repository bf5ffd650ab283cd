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

/** A cookie that holds a secret: no script reads it, no other site sends it along with a form. */
record HostCookie(String name, Duration longest) {

    /** A browser takes such a name only over https, from this very host. */
    private static final String SECURE = "__Host-";

    Optional<Token> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(nameIn(request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Token::new)
                .findFirst();
    }

    void give(Token token, HttpServletRequest request, HttpServletResponse response) {
        send(response, cookie(request, token.secret()).maxAge(longest));
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        send(response, cookie(request, "").maxAge(Duration.ZERO));
    }

    private static void send(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(nameIn(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/");
    }

    private String nameIn(HttpServletRequest request) {
        return request.isSecure() ? SECURE + name : name;
    }
}
