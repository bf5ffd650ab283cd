package org.coxswain.setup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coxswain.facts.SaidStage;
import org.coxswain.facts.Terms;
import org.coxswain.intake.Customs;
import org.coxswain.intake.Manifest;
import org.jspecify.annotations.Nullable;

/** All that an organisation says about itself at one moment; what it is silent about is as the imports say. */
public final class Organisation {

    public static final Organisation SILENT = new Organisation(0, Map.of());

    private final long version;
    private final Map<Part, Said> said;

    private Organisation(long version, Map<Part, Said> said) {
        this.version = version;
        this.said = said;
    }

    static Organisation of(List<Kept.Row> newest) {
        var said = new EnumMap<Part, Said>(Part.class);
        var version = 0L;
        for (var row : newest) {
            var part = Part.of(row.part()).orElseThrow();
            row.said().ifPresent(one -> said.put(part, one));
            version = part == Part.NAME ? version : Math.max(version, row.id());
        }
        return new Organisation(version, said);
    }

    /** Tells one state from another as far as figures are concerned: 0 where nothing was ever said. */
    public long version() {
        return version;
    }

    /** What is to be added to the cause of a reckoning, so that it is done anew when something else is said. */
    public String mark() {
        return version == 0 ? "" : " set-up-" + version;
    }

    boolean says(Part part) {
        return said.containsKey(part);
    }

    /** As it would be if this were said as well; without {@code one} the imports speak again. */
    Organisation saying(Part part, @Nullable Said one) {
        var then = new EnumMap<Part, Said>(Part.class);
        then.putAll(said);
        if (one == null) {
            then.remove(part);
        } else {
            then.put(part, one);
        }
        return new Organisation(version, then);
    }

    <S extends Said> Optional<S> said(Class<S> kind) {
        return said.values().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** What an import says of itself, save what the organisation says otherwise. */
    public Manifest over(Manifest imported) {
        return imported.told(customs(imported));
    }

    Customs customs(Manifest imported) {
        var customs = imported.customs();
        for (var one : said.values()) {
            customs = Overlay.of(customs, one);
        }
        return customs;
    }

    /** How the facts of imports are to be told, the newest of which says this of itself. */
    public Terms terms(Manifest newest) {
        return new Terms(customs(newest).currency().money(), stages());
    }

    List<SaidStage> stages() {
        return said(Said.Stages.class).map(Organisation::stages).orElse(List.of());
    }

    /** Where the outcome is as the files say, it is left to them. */
    private static List<SaidStage> stages(Said.Stages said) {
        var stages = said.stages();
        return IntStream.range(0, stages.size())
                .mapToObj(place -> {
                    var stage = stages.get(place);
                    return new SaidStage(
                            stage.stage(), place + 1, stage.outcome(), stage.staleAfterDays(), stage.probability());
                })
                .toList();
    }
}
