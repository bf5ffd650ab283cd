package org.coxswain.forecast;

import java.time.LocalDate;
import org.coxswain.pipeline.Residual;

/** What a day has taught: how deals go, who moves, creates and sells them how, and what they are worth. */
record Rates(Going going, Paces paces, Creations creations, Worths worths) {

    static Rates of(ForecastQuestion question, ForecastRows rows, Residual plain) {
        LocalDate today = question.asOf().day();
        Going going = Going.of(question.calendar(), rows, plain);
        return new Rates(
                going,
                Paces.of(rows, going.residual()).slowed(going.pace()),
                new Creations(rows, today),
                new Worths(rows));
    }
}
