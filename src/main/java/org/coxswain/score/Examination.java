package org.coxswain.score;

import java.nio.file.Path;
import java.util.List;
import org.coxswain.simulation.Preset;

/**
 * What to examine: every part in every preset that suits it.
 *
 * @param firstSeed the first organisation; the others follow
 * @param seeds organisations of each preset
 * @param scratch folder for what is written on the way; emptied again
 */
public record Examination(List<Preset> presets, List<Part> parts, long firstSeed, int seeds, Path scratch) {

    public Examination {
        presets = List.copyOf(presets);
        parts = List.copyOf(parts);
        if (seeds < 1) {
            throw new IllegalArgumentException("A score needs at least one organisation, not " + seeds + ".");
        }
        if (isEmpty(presets, parts)) {
            throw new IllegalArgumentException("None of these presets holds anything to score that part by.");
        }
    }

    private static boolean isEmpty(List<Preset> presets, List<Part> parts) {
        return presets.stream().noneMatch(preset -> parts.stream().anyMatch(part -> part.suits(preset)));
    }
}
