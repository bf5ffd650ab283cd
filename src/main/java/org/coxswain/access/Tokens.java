package org.coxswain.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/** The tokens that programs ask with, each on behalf of the person who made it and while that person works here. */
@Component
class Tokens {

    /** So that one found in a file or a log is known for what it is. */
    private static final String SIGN = "cox_";

    private static final int SHOWN = SIGN.length() + 6;
    private static final int MOST = 20;

    private static final String TOKENS = Question.of(Tokens.class, "tokens.sql");
    private static final String ADD = Question.of(Tokens.class, "add_token.sql");
    private static final String BEARER = Question.of(Tokens.class, "bearer.sql");

    private final Ledger ledger;
    private final Sessions sessions;

    Tokens(Ledger ledger, Sessions sessions) {
        this.ledger = ledger;
        this.sessions = sessions;
    }

    /** Who asks with a token, and for what it may be used. */
    record Bearer(Viewer viewer, Set<Purpose> purposes) {}

    /** One's own, and for administrators everybody's. */
    List<ApiToken> all(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql(TOKENS)
                        .query(new DataClassRowMapper<>(ApiToken.class))
                        .list());
    }

    TokenMaking make(Viewer viewer, TokenForm asked) {
        var complaint = asked.complaint(viewer, ledger.today());
        if (!complaint.isEmpty()) {
            return new TokenMaking.Refused(complaint);
        }
        var token = new Token(SIGN + Token.fresh().secret());
        var added = ledger.as(
                viewer.scope(),
                db -> db.sql(ADD)
                        .param("person", viewer.person())
                        .param("name", asked.words())
                        .param("hash", token.hash())
                        .param("start", token.secret().substring(0, SHOWN))
                        .param("purposes", Purpose.words(asked.chosen()))
                        .param("lastDay", asked.lastDay())
                        .param("most", MOST)
                        .update());
        return added == 1
                ? new TokenMaking.Made(token)
                : new TokenMaking.Refused("You have %d tokens; end one you no longer use.".formatted(MOST));
    }

    /** Nothing happens to one out of view. */
    void end(Scope scope, long token) {
        ledger.run(
                scope,
                db -> db.sql("update access.token set ended_on = ledger.today() where id = :id and ended_on is null")
                        .param("id", token)
                        .update());
    }

    private record Row(long id, long person, String purposes, boolean unused) {}

    /** Who that is, if the token holds; what its holder may no longer do falls away. */
    Optional<Bearer> bearer(Token token) {
        return row(token)
                .flatMap(row -> sessions.working(row.person())
                        .map(viewer -> new Bearer(
                                viewer,
                                Purpose.read(row.purposes()).stream()
                                        .filter(purpose -> purpose.isFor(viewer))
                                        .collect(Collectors.toSet()))));
    }

    private Optional<Row> row(Token token) {
        return ledger.as(Scope.PROGRAM, db -> {
            var row = db.sql(BEARER)
                    .param("hash", token.hash())
                    .query(new DataClassRowMapper<>(Row.class))
                    .optional();
            row.filter(Row::unused)
                    .ifPresent(found -> db.sql("update access.token set used_on = ledger.today() where id = :id")
                            .param("id", found.id())
                            .update());
            return row;
        });
    }
}
