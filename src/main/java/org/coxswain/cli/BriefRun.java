package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import org.coxswain.brief.Brief;
import org.coxswain.brief.BriefQuestion;
import org.coxswain.brief.Briefs;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.Manifest;
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
        var progress = Terminal.progress();
        try (var workshop = Workshop.open();
                var engine = DuckDb.inMemory(workshop.scratch())) {
            var batch = workshop.batches().next();
            var request = new IntakeRequest(reading.inputs(), reading.mapping(), batch, progress);
            var manifest = taken(Intake.into(engine).read(request));
            keepMapping(batch, reading);
            progress.accept("reckoning");
            var money = Exchange.of(manifest.currency()).in(reading.currency());
            return told(Facts.landed(engine, money), manifest, view);
        }
    }

    private static void keepMapping(Path batch, Reading reading) throws IOException {
        if (reading.writeMapping() != null) {
            Output.toFile(reading.writeMapping(), Files.readString(batch.resolve("mapping.yaml")));
        }
    }

    private static Manifest taken(IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Taken taken -> taken.manifest();
            case IntakeOutcome.Refused refused -> throw new Refused(refused.sentence());
        };
    }

    private static Brief told(Facts facts, Manifest manifest, View view) {
        var day = view.asOf() != null ? view.asOf() : lastDay(manifest);
        var asOf = facts.on(day);
        if (asOf.counts().opportunities() == 0) {
            throw new Refused(nothingYet(day, facts.on(lastDay(manifest))));
        }
        for (var currency : asOf.unrated()) {
            if (currency.opportunities() == manifest.rows("opportunities")) {
                throw new Refused(Exchange.of(manifest.currency()).nothingToldIn(currency));
            }
        }
        var calendar =
                new FiscalCalendar(MonthDay.parse("--" + manifest.calendar().fiscalYearStart()));
        var period = calendar.quarterOf(view.period() != null ? view.period() : day);
        var question = new BriefQuestion(asOf, manifest, calendar, period, view.team());
        return switch (Briefs.of(question)) {
            case Briefs.Answer.Told told -> told.brief();
            case Briefs.Answer.Unknown unknown -> throw new Refused(unknown.sentence());
        };
    }

    private static String nothingYet(LocalDate day, AsOf inTheEnd) {
        return "Nothing is known as of %s: the data start on %s; give a later day with --as-of."
                .formatted(day, inTheEnd.firstDay().orElse(inTheEnd.day()));
    }

    private static LocalDate lastDay(Manifest manifest) {
        if (manifest.lastDay() == null) {
            throw new Refused("No row bears a date, so there is no day to look from; give one with --as-of.");
        }
        return LocalDate.ofEpochDay(manifest.lastDay());
    }
}
