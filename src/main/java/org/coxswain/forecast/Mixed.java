package org.coxswain.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.coxswain.stats.Quantiles;

/**
 * The draws of the model, made those of the ensemble, and what that ensemble was worth in the past.
 *
 * @param shock of the log odds of all deals together
 */
record Mixed(Takings takings, Rehearsed rehearsed, double shock) {

    static Mixed of(List<Book> books, Trials trials, BigDecimal closed) {
        List<Trial> past = trials.all();
        double shock = Math.hypot(Shock.of(past), trials.footing());
        Takings model = Takings.of(books, shock);
        Coverage coverage = Coverage.of(past);
        Ensemble ensemble = Ensemble.of(past);
        double[] said = trials.today();
        double[] drawn = model.all();
        double[] factors = new Mixing(ensemble, said, coverage.stretch()).factors(drawn);
        said[Member.MODEL.ordinal()] =
                Quantiles.of(Arrays.stream(drawn).sorted().toArray(), .5);
        List<Rehearsed.Way> ways = Arrays.stream(Member.values())
                .map(member -> new Rehearsed.Way(
                        member.key,
                        closed.add(BigDecimal.valueOf(said[member.ordinal()])).setScale(2, RoundingMode.HALF_EVEN),
                        ensemble.weight(member),
                        Coverage.off(member, past)))
                .toList();
        double naive = Coverage.off(Member.REST_OF_PERIOD, past);
        return new Mixed(
                model.scaled(factors),
                new Rehearsed(coverage.held(), coverage.of(), coverage.off(), naive, ways),
                shock);
    }
}
