package org.coxswain.brief;

import java.util.List;
import org.coxswain.pipeline.PipelineQuestion;
import org.coxswain.pipeline.PipelineReview;
import org.jspecify.annotations.Nullable;

/**
 * Asks every room of the insight floor and puts their answers together: once for what is the same whoever a brief is about,
 * and then for as many teams as one likes.
 */
public final class Briefs {

    private final BriefQuestion question;
    private @Nullable Everybody asked;

    private Briefs(BriefQuestion question) {
        this.question = question;
    }

    public static Briefs open(BriefQuestion question) {
        return new Briefs(question);
    }

    /**
     * The brief, or the sentence that says why there is none.
     *
     * @param team name or id of a team or a manager; everybody when there is none
     */
    public Answer of(@Nullable String team) {
        var crew = Crew.of(question.facts().people(), team);
        if (team != null && crew.isEmpty()) {
            return new Answer.Unknown(Crew.unknown(team));
        }
        return new Answer.Told(told(everybody(), crew));
    }

    /** What came of asking. */
    public sealed interface Answer {
        record Told(Brief brief) implements Answer {}

        record Unknown(String sentence) implements Answer {}
    }

    private Everybody everybody() {
        var known = asked;
        if (known == null) {
            known = Everybody.of(question);
            asked = known;
        }
        return known;
    }

    private Brief told(Everybody everybody, Crew crew) {
        var facts = question.facts();
        var diagnosis = everybody.diagnosis().then(people -> DiagnosisSection.of(facts, people, crew));
        var review = PipelineReview.of(new PipelineQuestion(facts, question.calendar(), question.period(), crew.ids()));
        var data = DataSection.of(facts, question.manifest());
        var from = data.first() == null ? question.day() : data.first();
        var counting = new Counting(review, from, question.day());
        var forecast = everybody.forecast();
        var needed = ForecastSection.needed(forecast, crew);
        var dealSection = everybody.deals().result();
        var deals = dealSection.of(review.openDeals());
        var recipe = new RecipeSection(everybody.recipe().result());
        var people = new PeopleSection(diagnosis.result(), counting, review);
        var differences = everybody.differences().result();
        var coaching = CoachingSection.of(everybody.coachings().result(), crew);
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
                PipelineSection.of(review, everybody.traffic(), needed),
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
