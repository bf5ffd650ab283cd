package org.coxswain.facts;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer that is asked for once and kept. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> question;
    private @Nullable T answer;

    Once(Supplier<T> question) {
        this.question = question;
    }

    @Override
    public synchronized T get() {
        var known = answer;
        if (known == null) {
            known = question.get();
            answer = known;
        }
        return known;
    }
}
