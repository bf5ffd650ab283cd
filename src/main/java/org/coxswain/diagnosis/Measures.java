package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Evidence.Visits;
import org.coxswain.diagnosis.Evidence.Won;

/** The levers that this evidence can tell anything about, in the order of the funnel. */
record Measures(List<Measure> all) {

    private static final int FEWEST_ADVANCES = 20;
    private static final int FEWEST_LISTED = 20;

    static Measures of(Evidence evidence, List<Seller> judged) {
        List<Measure> measures = new ArrayList<>();
        measures.add(Creation.of(evidence, judged));
        stages(evidence).forEach((position, visits) -> {
            Lever lever = evidence.history()
                    ? new Lever(
                            Lever.Kind.CONVERSION, position, visits.getFirst().stage())
                    : new Lever(Lever.Kind.WIN, position, "");
            measures.add(Conversion.of(lever, visits));
        });
        measures.add(Size.of(evidence.sizes()));
        if (evidence.won().stream().mapToInt(Won::listed).sum() >= FEWEST_LISTED) {
            measures.add(Discount.of(evidence.won()));
        }
        if (evidence.visits().stream()
                        .filter(Visits::advanced)
                        .mapToInt(Visits::visits)
                        .sum()
                >= FEWEST_ADVANCES) {
            measures.add(Tempo.of(evidence.visits()));
        }
        return new Measures(measures);
    }

    List<Conversion> conversions() {
        return all.stream()
                .filter(Conversion.class::isInstance)
                .map(Conversion.class::cast)
                .toList();
    }

    private static Map<Integer, List<Visits>> stages(Evidence evidence) {
        return evidence.visits().stream()
                .collect(Collectors.groupingBy(Visits::position, TreeMap::new, Collectors.toList()));
    }
}
