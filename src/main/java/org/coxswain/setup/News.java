package org.coxswain.setup;

/** Told by whoever reckons with what was said. */
public interface News {

    /** What is being done, or went wrong, with the state of that version; empty where the pages are reckoned with it. */
    String about(Organisation organisation);
}
