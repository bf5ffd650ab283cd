package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.coxswain.facts.Person;
import org.coxswain.forecast.Forecast;
import org.coxswain.forecast.NeededPace;
import org.coxswain.forecast.Outlook;
import org.coxswain.forecast.Rehearsed;
import org.jspecify.annotations.Nullable;

/** What the period will bring the crew and each of its people. */
final class ForecastSection {

    private static final Brief.Coverage NOT_REHEARSED = new Brief.Coverage(0, 0, null, null);

    private ForecastSection() {}

    static Brief.Forecast of(Forecast forecast, Crew crew) {
        return switch (forecast) {
            case Forecast.Told told -> told(told, crew);
            case Forecast.NotEnoughOfYourOwnDeals few -> unsaid(few);
        };
    }

    /** How many new deals a week the next period asks of the crew. */
    static NeededPace needed(Forecast forecast, Crew crew) {
        return switch (forecast) {
            case Forecast.Told told ->
                told.needed(
                        crew.ids().isEmpty()
                                ? told.people().keySet()
                                : crew.sellers().stream().map(Person::personId).toList());
            case Forecast.NotEnoughOfYourOwnDeals few ->
                new NeededPace.Unsaid("New deals needed cannot be said: " + few(few) + ".");
        };
    }

    private static String few(Forecast.NotEnoughOfYourOwnDeals few) {
        return "%d deals have left a stage, and 30 are needed".formatted(few.exits());
    }

    private static Brief.Forecast told(Forecast.Told told, Crew crew) {
        var ids = crew.sellers().stream().map(Person::personId).toList();
        var everybody = crew.ids().isEmpty();
        var outlook = everybody ? told.team() : told.of(ids);
        return new Brief.Forecast(
                told.period(),
                outlook.closed(),
                outlook.mean(),
                outlook.p10(),
                outlook.p50(),
                outlook.p90(),
                outlook.quota(),
                outlook.probabilityOfQuota(),
                outlook.open(),
                outlook.fresh(),
                everybody ? told.naive() : null,
                coverage(told.rehearsed()),
                people(told.people(), ids),
                note(outlook),
                List.of(),
                ways(told.rehearsed()),
                outlook.pivots().stream()
                        .map(pivot -> new Brief.MustWin(pivot.opportunityId(), pivot.chance()))
                        .toList());
    }

    private static @Nullable String note(Outlook outlook) {
        if (outlook.p90().signum() == 0) {
            return "Nothing was won in this period, and nothing is known that could still be.";
        }
        return outlook.callable()
                ? null
                : "This period cannot be called yet: the ends of its range are more than a factor of three apart.";
    }

    private static List<Brief.Way> ways(Rehearsed rehearsed) {
        return rehearsed.ways().stream()
                .map(way -> new Brief.Way(
                        way.name(), way.says(), way.weight(), rehearsed.of() == 0 ? null : (Double) way.off()))
                .toList();
    }

    private static Brief.Coverage coverage(Rehearsed rehearsed) {
        return rehearsed.of() == 0
                ? NOT_REHEARSED
                : new Brief.Coverage(rehearsed.held(), rehearsed.of(), rehearsed.off(), rehearsed.naiveOff());
    }

    private static List<Brief.PersonForecast> people(Map<String, Outlook> outlooks, List<String> ids) {
        return ids.stream()
                .filter(outlooks::containsKey)
                .map(id -> person(id, outlooks.get(id)))
                .toList();
    }

    private static Brief.PersonForecast person(String id, @Nullable Outlook outlook) {
        if (outlook == null) {
            return new Brief.PersonForecast(id, BigDecimal.ZERO, null, null, null, null, null);
        }
        return new Brief.PersonForecast(
                id, outlook.closed(), outlook.mean(), outlook.p10(), outlook.p50(), outlook.p90(), outlook.quota());
    }

    private static Brief.Forecast unsaid(Forecast.NotEnoughOfYourOwnDeals few) {
        return new Brief.Forecast(
                few.period(),
                few.closed(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                few.naive(),
                NOT_REHEARSED,
                List.of(),
                "There are not enough of your own deals yet: %d have left a stage, and 30 are needed."
                        .formatted(few.exits()),
                List.of(),
                List.of(),
                List.of());
    }
}
