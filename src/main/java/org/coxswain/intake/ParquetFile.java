package org.coxswain.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A Parquet file, which the engine copies out as text. */
record ParquetFile(Path file) {

    CsvRows rows(Duck duck, Path copy) throws IOException {
        var from = "read_parquet(" + Duck.quoted(file.toString()) + ")";
        try {
            var header = duck.ask(
                    "select column_name from (describe select * from %s)".formatted(from), row -> row.getString(1));
            duck.run(
                    "copy (select replace(replace(cast(columns(*) as varchar), chr(10), ' '), chr(13), ' ') from %s) to %s (format csv, header false, quote '\"', escape '\"')"
                            .formatted(from, Duck.quoted(copy.toString())));
            return CsvFile.rows(copy, header);
        } catch (SQLException damaged) {
            throw new Unreadable("it is a damaged Parquet file");
        }
    }
}
