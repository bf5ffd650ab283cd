package org.coxswain.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coxswain.facts.Engine;
import org.coxswain.facts.Sql;
import org.coxswain.intake.Manifest;
import org.jspecify.annotations.Nullable;

/** What all imports that count say, as far as it is of use for setting up. */
record Found(
        Manifest newest,
        LocalDate lastDay,
        List<Stage> stages,
        List<Currency> currencies,
        List<Group> groups,
        Quotas quotas) {

    private static final List<String> OUTCOME_COLUMNS = List.of("outcome", "is_won", "is_closed");

    record Stage(
            String stage,
            String outcome,
            @Nullable Integer staleAfterDays,
            @Nullable Double probability,
            int deals) {

        boolean isOpen() {
            return outcome.equals("open");
        }
    }

    /** Those that name no currency are under the empty one; the examples are the names of its largest deals. */
    record Currency(String currency, int deals, int quotas, String examples) {}

    /** People who sell and share all of this. */
    record Group(String role, String segment, String team, String territory, int people, int hired) {

        String trait(String trait) {
            return switch (trait) {
                case "role" -> role;
                case "segment" -> segment;
                case "team" -> team;
                default -> territory;
            };
        }
    }

    record Quotas(int quotas, int people) {}

    static Found of(Engine engine, Manifest newest, LocalDate lastDay) {
        return new Found(
                newest,
                lastDay,
                engine.ask(Stage.class, sql("stages.sql"), Map.of()),
                engine.ask(Currency.class, sql("currencies.sql"), Map.of()),
                engine.ask(Group.class, sql("groups.sql"), Map.of()),
                engine.ask(Quotas.class, sql("quotas.sql"), Map.of()).getFirst());
    }

    /** The column in which the newest import itself says whether a deal is won or lost, where it does. */
    Optional<String> outcomeColumn() {
        return newest.sources().stream()
                .filter(source -> source.table().equals("opportunities"))
                .flatMap(source -> OUTCOME_COLUMNS.stream()
                        .flatMap(column -> Stream.ofNullable(source.columns().get(column))))
                .findFirst();
    }

    private static Sql sql(String file) {
        return Sql.of(Found.class, file);
    }
}
