package org.coxswain.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables a source can be recognised as, with every column a source can give. The first eight become Parquet files;
 * the others only help to fill them. A column marked `!` is needed: a row without it is rejected.
 */
enum Table {
    PEOPLE("person_id! name email manager_id team role segment territory hired_on:day left_on:day"
            + " first_name last_name user_id team_id role_id"),
    ACCOUNTS("account_id! name industry size region"),
    OPPORTUNITIES(
            "opportunity_id! owner_id owner_email owner_name name account_id account_name product segment territory"
                    + " source created_at:instant stage stage_id pipeline amount:amount list_amount:amount currency"
                    + " expected_close:day closed_at:instant close_date:instant won_at:instant lost_at:instant outcome"
                    + " is_closed:flag is_won:flag probability:number stage_order:number forecast_category lost_reason"
                    + " next_step next_step_on:day last_activity:day"),
    STAGE_CHANGES(
            "opportunity_id! changed_at:instant! stage amount:amount expected_close:day owner_id forecast_category"),
    ACTIVITIES("activity_id person_id opportunity_id kind done_at:instant! minutes:number direction outcome"
            + " ended_at:instant duration_ms:number duration_seconds:number duration_text person_name"),
    QUOTAS("person_id! period_start:day! period_end:day amount:amount! currency"),
    STAGES("stage! position:number outcome probability:number stale_after_days:number forecast_category"
            + " stage_id pipeline is_closed:flag is_won:flag"),
    COACHING("person_id! lever! started_on:day! ended_on:day coach_id"),
    FIELD_CHANGES("opportunity_id! field! value changed_at:instant! previous"),
    PRODUCTS("product! product_id list_amount:amount"),
    TEAMS("team_id! team!"),
    MEMBERSHIPS("person_id! team_id!"),
    ROLES("role_id! role!"),
    ENGAGEMENTS("activity_id! opportunity_id!");

    private final List<Column> columns;

    record Column(String name, Kind kind, boolean needed) {
        static Column of(String word) {
            var needed = word.endsWith("!");
            var parts = (needed ? word.substring(0, word.length() - 1) : word).split(":", 2);
            var kind = parts.length == 1 ? Kind.TEXT : Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
            return new Column(parts[0], kind, needed);
        }

        /** Where the day of an instant stands. */
        String dayName() {
            return name.endsWith("_at") ? name.substring(0, name.length() - 3) + "_on" : name + "_day";
        }
    }

    Table(String words) {
        this.columns = Arrays.stream((words + " is_deleted:flag").split(" "))
                .map(Column::of)
                .toList();
    }

    List<Column> columns() {
        return columns;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String staged() {
        return "staged_" + label();
    }

    static String names() {
        return Arrays.stream(values()).map(Table::label).collect(Collectors.joining(", "));
    }
}
