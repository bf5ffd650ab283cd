package org.coxswain.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Answers questions over columnar files. Whole days are parameters and columns of epoch days: a {@code LocalDate}
 * parameter becomes an integer, and an integer column becomes a {@code LocalDate} where the record asks for one.
 */
public interface Engine extends AutoCloseable {

    /** Runs a statement that answers nothing, such as making a temporary table. */
    void run(Sql statement, Map<String, ?> parameters);

    /** The rows of a question, each as a record whose components are named like the columns (in camel case). */
    <R extends Record> List<R> ask(Class<R> row, Sql question, Map<String, ?> parameters);

    /** Makes {@code files} readable as the table {@code in_<name>}; columns that the files lack are there and empty. */
    void mount(CanonicalTable table, List<Path> files);

    /** Makes what was read into the engine itself readable as the table {@code in_<name>}. */
    void mountLanded(CanonicalTable table);

    @Override
    void close();
}
