package org.coxswain.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coxswain.simulation.Preset;

/** Adds up what organisations brought, in the order in which they came. */
final class Tally {

    private final Map<Mark.Name, Ratio> ratios = new LinkedHashMap<>();
    private final Map<Mark.Name, Ratio> squares = new LinkedHashMap<>();
    private final Map<Mark.Name, Tenths> chances = new LinkedHashMap<>();
    private int organisations;

    void add(List<Mark> marks) {
        organisations++;
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Share share -> ratio(ratios, mark).add(organisations, share.came(), share.there());
                case Mark.Miss miss -> ratio(squares, mark).add(organisations, miss.miss() * miss.miss(), 1);
                case Mark.Chance chance ->
                    chances.computeIfAbsent(mark.name(), any -> new Tenths()).add(chance.said(), chance.happened());
            }
        }
    }

    Sheet sheet(Part part, Preset preset) {
        List<Figure> figures = new ArrayList<>();
        ratios.forEach((name, ratio) -> figures.add(figure(name, ratio.value(), ratio.error(), ratio.cases())));
        squares.forEach((name, ratio) -> {
            double root = Math.sqrt(ratio.value());
            figures.add(figure(name, root, ratio.error() / 2 / root, ratio.cases()));
        });
        List<Bin> bins = new ArrayList<>();
        chances.forEach((name, tenths) -> {
            figures.add(figure(name, tenths.error(), Double.NaN, organisations));
            bins.addAll(tenths.bins(name.measure()));
        });
        return new Sheet(part, preset.label(), organisations, figures, bins);
    }

    private static Ratio ratio(Map<Mark.Name, Ratio> of, Mark mark) {
        return of.computeIfAbsent(mark.name(), any -> new Ratio());
    }

    private static Figure figure(Mark.Name name, double value, double error, int organisations) {
        return new Figure(
                name.measure(),
                name.contender(),
                name.at(),
                value,
                Double.isFinite(error) ? error : null,
                organisations);
    }
}
