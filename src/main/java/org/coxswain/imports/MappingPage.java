package org.coxswain.imports;

import java.util.List;

/** How one table of an import is to be read: first which table it is, then where each of its columns comes from. */
public record MappingPage(
        String back, String here, String name, String complaint, List<Sample> samples, List<Choice> tables, Form form) {

    /** A column as it lies in the file. */
    public record Sample(String header, String values) {}

    public record Choice(String value, String word, boolean chosen) {}

    /**
     * The columns of the table that was chosen; none before one is.
     *
     * @param headers to choose from; none where they are too many for that
     */
    public record Form(
            String table,
            String words,
            List<Field> fields,
            List<Choice> headers,
            String dates,
            List<Choice> decimals,
            String stages) {

        static final Form NONE = new Form("", "", List.of(), List.of(), "", List.of(), "");
    }

    public record Field(String name, String words, boolean needed, String header) {}
}
