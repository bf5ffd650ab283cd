package org.coxswain.insight;

import java.time.LocalDate;
import java.util.List;
import org.coxswain.brief.Page;
import org.coxswain.calendar.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot that is not kept yet: its rows wait in a folder, because all of them together may be more than fits. */
record Reckoned(LocalDate asOf, Period period, String currency) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "reckoned.json";

    static Reckoned in(Spool rows) {
        return JSON.readValue(rows.folder().resolve(FILE), Reckoned.class);
    }

    void layInto(Spool rows) {
        JSON.writeValue(rows.folder().resolve(FILE), this);
    }

    record TeamRow(
            String id,
            String key,
            String name,
            List<String> members,
            Parts.Week week,
            Parts.Forecast forecast,
            Parts.Pipeline pipeline,
            Parts.Practice practice,
            Parts.Data data) {}

    record PersonRow(
            String id,
            String key,
            int place,
            @Nullable String manager,
            String name,
            @Nullable String email,
            Page.@Nullable PersonCard card) {}

    record DealRow(
            String id,
            int place,
            String owner,
            String state,
            String stage,
            @Nullable String amount,
            @Nullable String createdOn,
            @Nullable String closedOn,
            List<String> flags,
            Page.DealRow worded) {}

    record ListRow(String key, List<String> owners, List<String> deals) {}
}
