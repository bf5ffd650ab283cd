package org.coxswain.score;

/** What one organisation adds to a figure. */
sealed interface Mark {

    String COXSWAIN = "coxswain";
    String ORACLE = "oracle";

    Name name();

    /**
     * @param contender who says it: the program, a rule of the field, or one who knows the truth
     * @param at the week it is said in, or nothing
     */
    record Name(Measure measure, String contender, String at) {

        static Name of(Measure measure, String contender) {
            return new Name(measure, contender, "");
        }
    }

    /** The figure is the sum of what came over the sum of what there was. */
    record Share(Name name, double came, double there) implements Mark {}

    /** The figure is the root of the mean square. */
    record Miss(Name name, double miss) implements Mark {}

    /** The figure is how far what happened lies from what was said. */
    record Chance(Name name, double said, boolean happened) implements Mark {}
}
