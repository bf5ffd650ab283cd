package org.coxswain.score;

import java.util.List;

/** How one part did in the organisations of one preset. */
public record Sheet(Part part, String preset, int organisations, List<Figure> figures, List<Bin> chances) {

    /** @throws java.util.NoSuchElementException if nobody said anything to that */
    public Figure figure(Measure measure, String contender) {
        return figures.stream()
                .filter(one -> one.measure() == measure && one.contender().equals(contender))
                .findFirst()
                .orElseThrow();
    }
}
