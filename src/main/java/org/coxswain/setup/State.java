package org.coxswain.setup;

import java.time.LocalDate;
import java.util.Optional;
import org.coxswain.intake.Customs;
import org.jspecify.annotations.Nullable;

/**
 * How things stand: what the organisation says and what the imports say.
 *
 * @param today where nothing is imported, the day sentences speak of
 */
record State(Organisation organisation, Optional<Found> found, LocalDate today) {

    State saying(Part part, @Nullable Said said) {
        return new State(organisation.saying(part, said), found, today);
    }

    /** How everything is told; nothing where nothing is imported. */
    Optional<Customs> customs() {
        return found.map(imports -> organisation.customs(imports.newest()));
    }

    LocalDate day() {
        return found.map(Found::lastDay).orElse(today);
    }
}
