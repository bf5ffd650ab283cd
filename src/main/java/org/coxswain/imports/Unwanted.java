package org.coxswain.imports;

/** Ends a reading that is no longer wanted, or no longer ours. */
final class Unwanted extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unwanted() {
        super(null, null, false, false);
    }
}
