package org.coxswain.setup;

import org.jspecify.annotations.Nullable;

/** What came of reading a form. */
sealed interface Typing {

    /** Without {@code said} the imports are to speak. */
    record Proposed(@Nullable Said said) implements Typing {}

    record Refused(String sentence) implements Typing {}
}
