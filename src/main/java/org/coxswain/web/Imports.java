package org.coxswain.web;

import java.util.List;

/** What was imported so far; asked each time a page is shown. */
public interface Imports {

    List<Batch> recorded();

    /** One import: its name, the opportunities in it, and the last day its rows speak of. */
    record Batch(String name, long opportunities, String until) {}
}
