package org.coxswain.diagnosis;

/** Something a person can do better, in the order of the funnel. */
public record Lever(Kind kind, int position, String stage) {

    public enum Kind {
        CREATE,
        CONVERSION,
        WIN,
        SIZE,
        DISCOUNT,
        CYCLE
    }

    static final Lever CREATE = of(Kind.CREATE);
    static final Lever SIZE = of(Kind.SIZE);
    static final Lever DISCOUNT = of(Kind.DISCOUNT);
    static final Lever CYCLE = of(Kind.CYCLE);

    private static Lever of(Kind kind) {
        return new Lever(kind, 0, "");
    }

    /** The name in the brief. */
    public String name() {
        return switch (kind) {
            case CREATE -> "create";
            case CONVERSION -> "conversion:" + stage;
            case WIN -> "win";
            case SIZE -> "size";
            case DISCOUNT -> "discount";
            case CYCLE -> "cycle";
        };
    }

    public String label() {
        return switch (kind) {
            case CREATE -> "New opportunities a week";
            case CONVERSION -> "Moving deals forward from " + stage;
            case WIN -> "Share of opportunities won";
            case SIZE -> "Value of a deal before discount";
            case DISCOUNT -> "Discount on won deals";
            case CYCLE -> "Days from first stage to won";
        };
    }

    boolean converts() {
        return kind == Kind.CONVERSION || kind == Kind.WIN;
    }
}
