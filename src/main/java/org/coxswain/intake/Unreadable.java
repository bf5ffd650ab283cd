package org.coxswain.intake;

import java.io.IOException;

/** This one file is no table; the others may be. The message completes the sentence that begins with its name. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    Unreadable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
