package org.coxswain.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/** The history of the opportunities, from whatever tells it: rows of changes, single fields, or exports of several days. */
final class ChangeTable {
    private final Assembly assembly;
    private final Set<Table> given;

    ChangeTable(Assembly assembly, Set<Table> given) {
        this.assembly = assembly;
        this.given = given;
    }

    private boolean pieced() throws SQLException {
        return given.contains(Table.FIELD_CHANGES)
                || assembly.duck().count("select count(*) from export_kind where dated") > 0;
    }

    boolean any() throws SQLException {
        return given.contains(Table.STAGE_CHANGES) || pieced();
    }

    void write() throws SQLException, IOException {
        var duck = assembly.duck();
        if (pieced()) {
            if (assembly.staging().quick(Table.STAGE_CHANGES))
                assembly.staging().readThoroughly(Table.STAGE_CHANGES);
            duck.runFile("field_event.sql");
            duck.runFile("export_event.sql");
            land("history.sql");
        } else if (any()) {
            writeAsGiven();
        } else {
            show(Duck.sql("no_changes.sql"));
        }
        duck.runFile("used_stage.sql");
    }

    private void land(String select) throws SQLException {
        assembly.land(Table.STAGE_CHANGES, select);
        show("select * from " + assembly.rows(Table.STAGE_CHANGES));
    }

    private void show(String changes) throws SQLException {
        assembly.duck().run("create or replace temp view change as " + changes);
        assembly.duck().runFile("used_word.sql");
    }

    private long count(String question) throws SQLException {
        return assembly.duck().count(Duck.sql(question));
    }

    private void writeAsGiven() throws SQLException, IOException {
        if (assembly.staging().quick(Table.STAGE_CHANGES) && writtenWhole()) return;
        assembly.staging().readThoroughly(Table.STAGE_CHANGES);
        land("stage_changes.sql");
    }

    private boolean writtenWhole() throws SQLException {
        try {
            land("stage_changes_plain.sql");
            if (assembly.faulty(Table.STAGE_CHANGES) > 0 || count("untidy_words.sql") > 0) return false;
            if (count("other_words.sql") > 0) land("stage_changes.sql");
            return true;
        } catch (SQLException unreadable) {
            if (Duck.diskFull(unreadable)) throw unreadable;
            return false;
        }
    }
}
