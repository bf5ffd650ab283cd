package org.coxswain.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** One request of a browser and what is said back beside the page. */
record Visit(HttpServletRequest request, HttpServletResponse response, SessionCookie cookie) {

    String from() {
        return request.getRemoteAddr();
    }

    Optional<Token> session() {
        return cookie.read(request);
    }

    void admit(Token session) {
        cookie.give(session, request, response);
    }

    void leave() {
        cookie.take(request, response);
    }

    void refuse(HttpStatus why) {
        response.setStatus(why.value());
    }

    void wait(Duration time) {
        refuse(HttpStatus.TOO_MANY_REQUESTS);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(time.toSeconds() + 1));
    }
}
