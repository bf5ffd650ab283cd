package org.coxswain.intake;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** What the mapping says about stages, as a table beside those of the files. */
final class MappedStages {
    private MappedStages() {}

    static void write(Duck duck, MappingFile mapping) throws SQLException {
        duck.run("""
                create or replace temp table mapped_stage (stage varchar, position integer, outcome varchar,
                    probability double, stale_after_days integer, forecast_category varchar)""");
        duck.insert(
                "mapped_stage", mapping.stages().stream().map(MappedStages::row).toList());
    }

    private static List<Object> row(Mapping.StageEntry entry) {
        return Arrays.asList(
                entry.stage(),
                entry.position(),
                entry.outcome(),
                entry.probability(),
                entry.staleAfterDays(),
                entry.forecastCategory());
    }
}
