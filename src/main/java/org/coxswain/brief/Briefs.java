package org.coxswain.brief;

import java.util.List;
import org.coxswain.forecast.ForecastQuestion;
import org.coxswain.forecast.Forecasts;
import org.coxswain.pipeline.PipelineQuestion;
import org.coxswain.pipeline.PipelineReview;
import org.coxswain.pipeline.Residual;
import org.coxswain.pipeline.Stuck;
import org.coxswain.recipe.RecipeQuestion;
import org.coxswain.recipe.Recipes;

/** Asks every room of the insight floor and puts their answers together. */
public final class Briefs {

    private Briefs() {}

    /** The brief, or the sentence that says why there is none. */
    public static Answer of(BriefQuestion question) {
        var crew = Crew.of(question.facts().people(), question.team());
        if (question.team() != null && crew.isEmpty()) {
            return new Answer.Unknown(Crew.unknown(question.team()));
        }
        return new Answer.Told(told(question, crew));
    }

    /** What came of asking. */
    public sealed interface Answer {
        record Told(Brief brief) implements Answer {}

        record Unknown(String sentence) implements Answer {}
    }

    private static Brief told(BriefQuestion question, Crew crew) {
        var facts = question.facts();
        var diagnosis = Aside.of(() -> DiagnosisSection.of(question, crew));
        var differing = diagnosis.then(section -> DifferenceSection.of(facts, section));
        var coachings = differing.then(found -> CoachingSection.of(facts, crew));
        var review = PipelineReview.of(new PipelineQuestion(facts, question.calendar(), question.period(), crew.ids()));
        var data = DataSection.of(facts, question.manifest());
        var from = data.first() == null ? question.day() : data.first();
        var counting = new Counting(review, from, question.day());
        var residual = Residual.of(facts);
        var stuck = Aside.of(() -> Stuck.of(facts, residual));
        var recipes = Aside.of(() -> Recipes.of(new RecipeQuestion(facts, question.calendar())));
        var forecast = Forecasts.of(new ForecastQuestion(facts, question.period(), question.calendar()), residual);
        var dealSection = DealSection.of(question, forecast, stuck.result());
        var deals = dealSection.of(review.openDeals());
        var people = new PeopleSection(diagnosis.result(), counting, review);
        var recipe = new RecipeSection(recipes.result());
        var differences = differing.result();
        var coaching = coachings.result();
        return new Brief(
                Brief.SCHEMA,
                question.day(),
                facts.currency(),
                question.period(),
                data,
                new Brief.Team(crew.id(), crew.name(), crew.sellers().size(), counting.of(crew), List.of()),
                crew.sellers().stream().map(people::of).toList(),
                ForecastSection.of(forecast, crew),
                deals,
                ClosedSection.of(review),
                new InspectSection(dealSection, question.period()).of(deals),
                PipelineSection.of(review, residual.traffic(), ForecastSection.needed(forecast, crew)),
                review.quarters(),
                review.cuts(),
                differences.all(),
                differences.note(),
                recipe.lines(),
                recipe.note(),
                coaching.people(),
                coaching.note(),
                coaching.together());
    }
}
