package org.coxswain.intake;

/** What a canonical column holds, and how it stands in Parquet. */
enum Kind {
    TEXT("varchar"),
    AMOUNT("decimal(18,2)"),
    NUMBER("double"),
    WHOLE("integer"),
    DAY("integer"),
    /** Seconds of the epoch; a second column ending in `_on` holds the day in the organisation's zone. */
    INSTANT("bigint"),
    FLAG("boolean");

    private final String sql;

    Kind(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
