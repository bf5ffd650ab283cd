package org.coxswain.facts;

import java.util.Locale;

/** The tables of a batch, with their columns. Days are epoch days, instants epoch seconds, money has two decimals. */
public enum CanonicalTable {
    PEOPLE("person_id", """
            person_id varchar, name varchar, email varchar, manager_id varchar, team varchar, role varchar, \
            segment varchar, territory varchar, hired_on integer, left_on integer"""),
    ACCOUNTS("account_id", "account_id varchar, name varchar, industry varchar, size varchar, region varchar"),
    OPPORTUNITIES("opportunity_id", """
            opportunity_id varchar, owner_id varchar, name varchar, account_id varchar, product varchar, \
            segment varchar, territory varchar, source varchar, created_at bigint, created_on integer, stage varchar, \
            amount decimal(18, 2), list_amount decimal(18, 2), currency varchar, expected_close integer, \
            closed_at bigint, closed_on integer, outcome varchar, forecast_category varchar, lost_reason varchar, \
            next_step varchar, next_step_on integer"""),
    STAGE_CHANGES("opportunity_id, changed_at, stage, amount, expected_close, owner_id", """
            opportunity_id varchar, changed_at bigint, changed_on integer, stage varchar, amount decimal(18, 2), \
            expected_close integer, owner_id varchar, forecast_category varchar"""),
    ACTIVITIES("activity_id, person_id, opportunity_id, kind, done_at, on_day", """
            activity_id varchar, person_id varchar, opportunity_id varchar, kind varchar, done_at bigint, on_day integer, \
            minutes integer, direction varchar, outcome varchar"""),
    QUOTAS("person_id, period_start, period_end", """
            person_id varchar, period_start integer, period_end integer, amount decimal(18, 2), currency varchar"""),
    STAGES("stage", """
            stage varchar, position integer, outcome varchar, probability double, stale_after_days integer, \
            forecast_category varchar"""),
    COACHING(
            "person_id, lever, started_on",
            "person_id varchar, lever varchar, started_on integer, ended_on integer, coach_id varchar");

    private static final String LATER = "batch desc";

    /** Somebody an export only mentions, as an owner, has no more than a name there. */
    private static final String LISTED = "coalesce(email, manager_id, team, role, segment, territory,"
            + " hired_on::varchar, left_on::varchar) is null, " + LATER;

    /** A few deals use a few stages, and number those. */
    private static final String OF_MOST = "many desc, " + LATER;

    private final String key;
    private final String columns;

    CanonicalTable(String key, String columns) {
        this.key = key;
        this.columns = columns;
    }

    /** Name of the table, and of its file in a batch without the ending. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What tells two rows apart: of two with the same key the first by {@link #counts} counts. */
    public String key() {
        return key;
    }

    /**
     * The order of the rows with one key, from the {@code many} of each {@code batch}: the one of the later batch first; but
     * of people those that are listed, and of stages those of the batch that knows most.
     */
    String counts() {
        return switch (this) {
            case PEOPLE -> LISTED;
            case STAGES -> OF_MOST;
            default -> LATER;
        };
    }

    /** Column definitions as SQL, in order. */
    public String columns() {
        return columns;
    }
}
