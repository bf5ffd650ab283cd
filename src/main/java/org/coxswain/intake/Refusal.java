package org.coxswain.intake;

/** Ends a reading from wherever it has got to; only the door catches it and hands on the sentence. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
