package org.coxswain.intake;

/** A table that lies open: its source, or the sheet of it, and the text it can be read from. */
record Opened(Source source, CsvRows rows) {}
