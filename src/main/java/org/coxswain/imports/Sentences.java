package org.coxswain.imports;

import org.coxswain.ledger.FullDisk;

/** What to say when something of the machine's stands in the way. */
final class Sentences {

    private Sentences() {}

    static String broken(Throwable broken) {
        return FullDisk.brought(broken)
                ? "There is no room left on the disk Coxswain keeps its data on; make room and try again."
                : "Something in Coxswain broke (%s); its log says more."
                        .formatted(broken.getClass().getSimpleName());
    }
}
