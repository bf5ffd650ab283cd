package org.coxswain.insight;

/** The imports cannot be reckoned with; the message is a sentence for those who imported them. */
final class Unanswerable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unanswerable(String sentence) {
        super(sentence);
    }
}
