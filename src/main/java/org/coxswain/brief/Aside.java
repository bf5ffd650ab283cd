package org.coxswain.brief;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work that another core does meanwhile; what goes wrong there goes wrong here. */
record Aside<T>(CompletableFuture<T> work) {

    static <T> Aside<T> of(Supplier<T> work) {
        return new Aside<>(CompletableFuture.supplyAsync(work));
    }

    /** And more of it once this is done. */
    <R> Aside<R> then(Function<T, R> more) {
        return new Aside<>(work.thenApplyAsync(more));
    }

    T result() {
        try {
            return work.join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }
}
