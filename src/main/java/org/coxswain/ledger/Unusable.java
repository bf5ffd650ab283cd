package org.coxswain.ledger;

/** The ledger or its folder cannot be used as it is; the message is the one sentence the user reads. */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unusable(String sentence) {
        super(sentence);
    }

    public Unusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
