package org.coxswain.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Says who asks, from the token of a program: what does not hold ends here, in words a program understands. */
final class BearerFilter extends Admission {

    private static final String BEARER = "Bearer ";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Tokens tokens;
    private final Tries tries;

    BearerFilter(Tokens tokens, Tries tries) {
        this.tokens = tokens;
        this.tries = tries;
    }

    /** Whoever sends a token is a program, whatever cookies come along. */
    static boolean isProgram(HttpServletRequest request) {
        return token(request).isPresent();
    }

    private static Optional<Token> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(said -> said.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(said -> new Token(said.substring(BEARER.length()).strip()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = token(request).flatMap(tokens::bearer);
        if (bearer.isPresent()) {
            admit(bearer.get().viewer(), bearer.get().purposes().stream().map(Purpose::authority));
            chain.doFilter(request, response);
        } else {
            refuse(request.getRemoteAddr(), response);
        }
    }

    /** Nobody guesses 32 bytes; but whoever tries shall not keep the ledger busy. */
    private void refuse(String from, HttpServletResponse response) throws IOException {
        var guesses = List.of(new Tries.Target("tokens from " + from, 10, Duration.ofSeconds(4)));
        var left = tries.queue(guesses, PATIENCE);
        if (left.compareTo(PATIENCE) > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.toSeconds() + 1));
            Problem.write(
                    response, HttpStatus.TOO_MANY_REQUESTS, "Too many unknown tokens came from there; wait a moment.");
        } else {
            Tries.pause(left);
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Problem.write(response, HttpStatus.UNAUTHORIZED, "This token is not known here, or it holds no longer.");
        }
    }
}
