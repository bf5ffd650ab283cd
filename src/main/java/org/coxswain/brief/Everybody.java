package org.coxswain.brief;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Coachings;
import org.coxswain.diagnosis.Diagnosis;
import org.coxswain.diagnosis.DiagnosisQuestion;
import org.coxswain.diagnosis.Judging;
import org.coxswain.diagnosis.PersonDiagnosis;
import org.coxswain.forecast.Forecast;
import org.coxswain.forecast.ForecastQuestion;
import org.coxswain.forecast.Forecasts;
import org.coxswain.pipeline.Residual;
import org.coxswain.pipeline.StageTraffic;
import org.coxswain.pipeline.Stuck;
import org.coxswain.recipe.Recipe;
import org.coxswain.recipe.RecipeQuestion;
import org.coxswain.recipe.Recipes;

/**
 * What everybody's records say, whoever a brief is about: a person is compared with all their peers, a deal with all deals,
 * and a team's forecast sums the draws of its people. Costs what a brief costs; each team's share of it costs little.
 */
record Everybody(
        Aside<Map<String, PersonDiagnosis>> diagnosis,
        Aside<DifferenceSection> differences,
        Aside<Coachings> coachings,
        Aside<Recipe> recipe,
        List<StageTraffic> traffic,
        Forecast forecast,
        Aside<DealSection> deals) {

    static Everybody of(BriefQuestion question) {
        var facts = question.facts();
        var diagnosis = Aside.of(() -> diagnosed(question));
        var differences = diagnosis.then(people -> DifferenceSection.of(facts, people.values()));
        var coachings = differences.then(found -> Coachings.of(facts));
        var residual = Residual.of(facts);
        var stuck = Aside.of(() -> Stuck.of(facts, residual));
        var recipe = Aside.of(() -> Recipes.of(new RecipeQuestion(facts, question.calendar())));
        var forecast = Forecasts.of(new ForecastQuestion(facts, question.period(), question.calendar()), residual);
        var deals = stuck.then(found -> DealSection.of(question, forecast, found));
        return new Everybody(diagnosis, differences, coachings, recipe, residual.traffic(), forecast, deals);
    }

    private static Map<String, PersonDiagnosis> diagnosed(BriefQuestion question) {
        var judged = question.manifest().judged();
        var judging = new Judging(question.manifest().peers(), judged.notCompared(), judged.ramp());
        var asked = DiagnosisQuestion.of(question.facts(), judging);
        return Diagnosis.of(asked).people().stream()
                .collect(Collectors.toMap(PersonDiagnosis::personId, Function.identity()));
    }
}
