package org.coxswain.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.coxswain.brief.Brief;
import org.coxswain.brief.BriefQuestion;
import org.coxswain.brief.Briefs;
import org.coxswain.facts.AsOf;
import org.jspecify.annotations.Nullable;

/** From files to a brief, in a workshop that is gone afterwards. */
final class BriefRun {

    /** The day to look from, the period to forecast, the people to look at; each may be left open. */
    record View(
            @Nullable LocalDate asOf,
            @Nullable LocalDate period,
            @Nullable String team) {

        static final View WHOLE = new View(null, null, null);
    }

    private BriefRun() {}

    static Brief of(Reading reading, View view) throws IOException {
        return Import.of(reading, taken -> told(taken, view));
    }

    private static Brief told(Import taken, View view) {
        var facts = taken.facts();
        var manifest = taken.manifest();
        var day = view.asOf() != null ? view.asOf() : taken.lastDay();
        var asOf = facts.on(day);
        if (asOf.counts().opportunities() == 0) {
            throw new Refused(nothingYet(day, facts.on(taken.lastDay())));
        }
        for (var currency : asOf.unrated()) {
            if (currency.opportunities() == manifest.rows("opportunities")) {
                throw new Refused(Exchange.of(manifest.currency()).nothingToldIn(currency));
            }
        }
        var calendar = taken.calendar();
        var period = calendar.quarterOf(view.period() != null ? view.period() : day);
        var question = new BriefQuestion(asOf, manifest, calendar, period);
        return switch (Briefs.open(question).of(view.team())) {
            case Briefs.Answer.Told told -> told.brief();
            case Briefs.Answer.Unknown unknown -> throw new Refused(unknown.sentence());
        };
    }

    private static String nothingYet(LocalDate day, AsOf inTheEnd) {
        return "Nothing is known as of %s: the data start on %s; give a later day with --as-of."
                .formatted(day, inTheEnd.firstDay().orElse(inTheEnd.day()));
    }
}
