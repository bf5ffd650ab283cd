package org.coxswain.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.coxswain.intake.Manifest.Rejected;
import org.jspecify.annotations.Nullable;

/** The opportunities: which rows count, how each ended, and what had to be put right. */
final class DealTable {
    private static final Map<String, String> FAULTS = Map.of(
            "endless",
                    "closed without a closing date: the expected close, else the last activity, taken, but none after the data end",
            "backwards", "closed before it was created: the closing day taken as the day of creation",
            "negative", "negative amount: taken as unknown",
            "negative list", "negative list price: taken as unknown",
            "ownerless", "opportunity without an owner: kept",
            "reopened", "open, though it has a closing date: the date left out",
            "obscure", "outcome not understood: decided by the stage");

    private final Assembly assembly;
    private final Findings findings;
    private final Duck duck;

    DealTable(Assembly assembly, Findings findings) {
        this.assembly = assembly;
        this.findings = findings;
        this.duck = assembly.duck();
    }

    private boolean quick() {
        return assembly.staging().quick(Table.OPPORTUNITIES);
    }

    /** Settles which rows are current: the last export's, each id once. */
    void find() throws SQLException, IOException {
        try {
            if (quick()) assembly.staging().hold(Table.OPPORTUNITIES);
            duck.runFile(assembly.sources().dated() ? "export_kind.sql" : "no_exports.sql");
        } catch (SQLException unreadable) {
            if (!quick() || Duck.diskFull(unreadable)) throw unreadable;
            assembly.staging().readThoroughly(Table.OPPORTUNITIES);
            duck.runFile("export_kind.sql");
        }
        duck.runFile(quick() ? "no_duplicate.sql" : "duplicate.sql");
        duck.runFile("current_opportunity.sql");
    }

    void write(ChangeTable history, Set<Table> given) throws SQLException, IOException {
        duck.runFile(history.any() && !assembly.sources().closingsStated() ? "closing.sql" : "no_closing.sql");
        duck.runFile(given.contains(Table.PRODUCTS) ? "spelling.sql" : "no_spelling.sql");
        if (!quick() || !writtenWhole()) writeThoroughly();
        duck.run("create or replace temp view opportunity as select * from " + assembly.rows(Table.OPPORTUNITIES));
    }

    private boolean writtenWhole() throws SQLException {
        try {
            duck.run("create or replace temp view draft as " + Duck.sql("opportunities.sql"));
            assembly.land(Table.OPPORTUNITIES, "opportunity_quick.sql");
            return assembly.faulty(Table.OPPORTUNITIES) == 0
                    && duck.count("select count(*) - count(distinct opportunity_id) from "
                                    + assembly.rows(Table.OPPORTUNITIES))
                            == 0;
        } catch (SQLException unreadable) {
            if (Duck.diskFull(unreadable)) throw unreadable;
            return false;
        }
    }

    private void writeThoroughly() throws SQLException, IOException {
        if (quick()) {
            assembly.staging().readThoroughly(Table.OPPORTUNITIES);
            duck.runFile("duplicate.sql");
            duck.runFile("current_opportunity.sql");
        }
        duck.run("create or replace temp table draft_deal as " + Duck.sql("opportunities.sql"));
        duck.run("create or replace temp view draft as select * from draft_deal");
        tellFaults();
        rejectDuplicates();
        rejectEndless();
        assembly.land(Table.OPPORTUNITIES, "opportunity_repaired.sql");
    }

    private void tellFaults() throws SQLException {
        duck.each(Duck.sql("opportunity_faults.sql"), row -> {
            var kind = row.getString(1);
            long lost = kind.equals("endless")
                    ? duck.count(
                            "select count(*) from draft where endless and coalesce(expected_close, last_activity) is null")
                    : 0;
            findings.repair(FAULTS.getOrDefault(kind, kind), row.getLong(2) - lost, row.getString(3));
        });
    }

    private void rejectDuplicates() throws SQLException {
        long rows = duck.count("select count(*) from " + Table.OPPORTUNITIES.staged());
        long repeated = duck.count("select count(*) from duplicate");
        duck.each(
                "select source_no, line, id, first_line from duplicate order by source_no, line",
                row -> reject(
                        row.getInt(1),
                        row.getLong(2),
                        "opportunity_id",
                        row.getString(3),
                        "the same id as line " + row.getLong(4)));
        if (repeated * 2 > rows)
            throw new Refusal(
                    "%d of %d opportunities repeat an id that came before (for example '%s'); say in a mapping file which column is the id."
                            .formatted(
                                    repeated,
                                    rows,
                                    duck.ask("select min(id) from duplicate", row -> row.getString(1))
                                            .getFirst()));
    }

    private void rejectEndless() throws SQLException {
        duck.each(
                "select source_no, line, opportunity_id, outcome from draft where endless and coalesce(expected_close, last_activity) is null order by source_no, line",
                row -> reject(
                        row.getInt(1), row.getLong(2), "closed_at", "", row.getString(4) + ", but nothing says when"));
    }

    private void reject(int sourceNo, long line, String column, @Nullable String value, String reason) {
        findings.reject(new Rejected(
                assembly.sources().name(sourceNo), line, assembly.sources().header(sourceNo, column), value, reason));
    }
}
