package org.coxswain.setup;

import java.util.List;

/** What the forms of the parts hold, worded. */
public final class Forms {

    private Forms() {}

    public record Name(String name) {}

    public record Calendar(String day, List<Month> months) {}

    public record Month(int value, String word, boolean chosen) {}

    public record Currency(String base, List<Rate> rates) {}

    public record Rate(int number, String currency, String since, String rate) {}

    /** Where the imports themselves say what became of a deal, {@code outcomes} says so and none can be chosen. */
    public record Stages(List<Stage> stages, String outcomes, boolean mayChooseOutcome) {}

    /** {@code up} and {@code down} say what moving the stage is called, where it can be moved. */
    public record Stage(
            int number,
            String stage,
            String deals,
            String outcome,
            String staleAfter,
            String probability,
            String up,
            String down) {}

    public record Comparison(List<Trait> traits, List<Role> roles, List<Group> groups) {}

    public record Trait(int number, String word, boolean ticked) {}

    public record Role(int number, String role, String people, boolean apart) {}

    /** People who are compared with each other. */
    public record Group(String word, String people, String warning) {}

    public record Ramp(List<Newcomers> roles) {}

    /** The new people of a role. */
    public record Newcomers(int number, String role, String word, String people, String months) {}
}
