package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coxswain.diagnosis.StageFinding.Reading;
import org.coxswain.stats.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How deals go through each stage.
 *
 * @param conversions in the order of the stages; none where stage history is not known
 * @param paces by person, among those compared with them
 */
record Passages(List<Conversion> conversions, Map<String, Paces> paces) {

    List<StageFinding> of(Seller seller, LocalDate since, List<LeverFinding> levers) {
        return conversions.stream()
                .map(conversion -> {
                    Lever lever = conversion.lever();
                    Conversion.Passed passed = conversion.passed(seller.personId());
                    return new StageFinding(
                            lever.stage(),
                            since,
                            passed.entered(),
                            passed.advanced(),
                            passed.open(),
                            share(passed, peer(lever, levers)),
                            days(seller.personId(), lever.position()));
                })
                .toList();
    }

    private Reading days(String person, int position) {
        Paces own = paces.get(person);
        return own == null ? Reading.unknown(0, null) : own.of(person, position);
    }

    private static Reading share(Conversion.Passed passed, @Nullable Double peer) {
        int decided = passed.entered() - passed.open();
        if (decided < Reading.NEEDED) {
            return Reading.unknown(decided, peer);
        }
        Interval range = Interval.wilson(passed.share(), decided);
        return new Reading(decided, Reading.NEEDED, passed.share(), range.low(), range.high(), peer);
    }

    private static @Nullable Double peer(Lever lever, List<LeverFinding> levers) {
        return levers.stream()
                .filter(one -> one.lever().equals(lever.name()))
                .findFirst()
                .map(LeverFinding::peer)
                .orElse(null);
    }
}
