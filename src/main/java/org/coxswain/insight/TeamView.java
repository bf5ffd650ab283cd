package org.coxswain.insight;

import java.util.List;

/** A page about a team: its part of the brief, how old it is, and which other teams can be looked at. */
public record TeamView<T extends Record>(Standing standing, List<Choice> choices, String team, T part) {

    /** Another team to look at; {@code here} is the one shown. */
    public record Choice(String word, String href, boolean here) {}

    public boolean isChoice() {
        return choices.size() > 1;
    }
}
