package org.coxswain.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tokens in view, and the form to make one. */
public record TokensPage(
        Viewer viewer, List<ApiToken> tokens, Map<Long, String> names, TokenForm typed, String complaint) {

    public List<Purpose> purposes() {
        return Stream.of(Purpose.values())
                .filter(purpose -> purpose.isFor(viewer))
                .toList();
    }

    public String headline() {
        return tokens.isEmpty() ? "No program asks in your name" : "Programs that ask in somebody's name";
    }

    public String holder(ApiToken token) {
        return token.person() == viewer.person() ? "you" : names.getOrDefault(token.person(), "somebody");
    }

    public boolean isChosen(Purpose purpose) {
        return typed.chosen().contains(purpose);
    }
}
