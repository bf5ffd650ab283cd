package org.coxswain.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coxswain.brief.Flag;

/** The form above a list of deals: state and sign can be chosen there, and whatever else was asked for stays. */
public record FilterForm(Filter filter) {

    private static final String STATE = "state";
    private static final String FLAG = "flag";

    public record Choice(String value, String word, boolean chosen) {}

    public List<Choice> states() {
        var asked = Objects.requireNonNullElse(filter.state(), "");
        return List.of(
                choice("", "any", asked),
                choice("open", "open", asked),
                choice("won", "won", asked),
                choice("lost", "lost", asked),
                choice("closed", "won or lost", asked));
    }

    public List<Choice> signs() {
        var asked = Objects.requireNonNullElse(filter.flag(), "");
        var signs = new ArrayList<Choice>();
        signs.add(choice("", "any or none", asked));
        for (var flag : Flag.values()) {
            signs.add(choice(flag.word(), flag.sign(), asked));
        }
        return signs;
    }

    private static Choice choice(String value, String word, String asked) {
        return new Choice(value, word, value.equals(asked));
    }

    /** What is not chosen here, by its name in the address. */
    public Map<String, String> kept() {
        var kept = new LinkedHashMap<String, String>();
        filter.conditions().forEach((name, value) -> {
            if (value != null && !Set.of(STATE, FLAG).contains(name)) {
                kept.put(name, value.toString());
            }
        });
        return kept;
    }
}
