package org.coxswain.brief;

import java.util.List;
import org.coxswain.calendar.Period;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample brief with one thing changed. */
final class Samples {

    private Samples() {}

    static Brief withPeople(List<Brief.Person> people) {
        return with(SampleBrief.brief().period(), people);
    }

    static Brief inPeriod(Period period) {
        return with(period, SampleBrief.brief().people());
    }

    private static Brief with(Period period, List<Brief.Person> people) {
        var brief = SampleBrief.brief();
        return new Brief(
                brief.schema(),
                brief.asOf(),
                brief.currency(),
                period,
                brief.data(),
                brief.team(),
                people,
                brief.forecast(),
                brief.deals(),
                brief.closed(),
                brief.inspect(),
                brief.pipeline(),
                brief.quarters(),
                brief.breakdowns(),
                brief.differences(),
                brief.differencesNote(),
                brief.recipe(),
                brief.recipeNote(),
                brief.coaching(),
                brief.coachingNote(),
                brief.coachingTogether());
    }

    /** A team of an organisation that closed a thousand deals more. */
    static Brief amongOthers() {
        var json = (ObjectNode) JsonMapper.shared().readTree(Json.write(SampleBrief.brief()));
        var data = (ObjectNode) json.get("data");
        data.put("won", data.get("won").asInt() + 1000);
        return JsonMapper.shared().treeToValue(json, Brief.class);
    }

    /** Nobody, no deals, nothing to forecast from. */
    static Brief empty() {
        var json = (ObjectNode) JsonMapper.shared().readTree(Json.write(SampleBrief.brief()));
        for (var list : List.of("people", "deals", "closed", "inspect", "quarters", "breakdowns")) {
            json.putArray(list);
        }
        var forecast = (ObjectNode) json.get("forecast");
        for (var figure : List.of("mean", "p10", "p50", "p90", "quota", "probabilityOfQuota", "open", "new", "naive")) {
            forecast.putNull(figure);
        }
        forecast.putArray("people");
        ((ObjectNode) json.get("pipeline")).putNull("neededPerWeek");
        return JsonMapper.shared().treeToValue(json, Brief.class);
    }

    /** No number of new deals is enough, or none can be told. */
    static Brief withoutPace(String because) {
        var json = (ObjectNode) JsonMapper.shared().readTree(Json.write(SampleBrief.brief()));
        var pipeline = (ObjectNode) json.get("pipeline");
        pipeline.putNull("neededPerWeek");
        pipeline.putObject("needed").put("because", because);
        return JsonMapper.shared().treeToValue(json, Brief.class);
    }

    static Brief.Person withWinRate(Brief.Person person, double rate) {
        var was = person.metrics();
        var metrics = new Metrics(
                was.created(),
                was.won(),
                was.lost(),
                was.open(),
                rate,
                was.winRateLow(),
                was.winRateHigh(),
                was.winRateByValue(),
                was.wonAmount(),
                was.averageWon(),
                was.medianWon(),
                was.medianCycleDays(),
                was.medianClosedDays(),
                was.openAmount(),
                was.coverage(),
                was.quota(),
                was.attainment(),
                was.pushes(),
                was.slipRate(),
                was.from(),
                was.to());
        return new Brief.Person(
                person.id(),
                person.name(),
                person.managerId(),
                person.managerName(),
                person.team(),
                person.role(),
                person.segment(),
                person.territory(),
                metrics,
                person.gap(),
                person.levers(),
                person.focus(),
                person.noFocusReason(),
                person.trend(),
                person.math(),
                person.stages());
    }
}
