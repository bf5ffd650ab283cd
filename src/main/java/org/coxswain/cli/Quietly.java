package org.coxswain.cli;

/** Closing at the end of everything, when nobody is left to be told. */
final class Quietly {

    private Quietly() {}

    static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception late) {
            System.err.println("coxswain: while stopping: " + late.getMessage());
        }
    }
}
