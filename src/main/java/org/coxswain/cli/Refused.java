package org.coxswain.cli;

/** The input could not be used; the message is the one sentence the user reads. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
