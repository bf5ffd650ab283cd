package org.coxswain.access;

import org.jspecify.annotations.Nullable;

/** What a form brought: a field that was not sent is an empty one. */
final class Words {

    private Words() {}

    static String given(@Nullable String field) {
        return field == null ? "" : field;
    }
}
