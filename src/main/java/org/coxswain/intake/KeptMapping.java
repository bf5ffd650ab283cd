package org.coxswain.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coxswain.facts.SaidStage;
import org.coxswain.intake.Mapping.StageEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mapping a batch was read with, as it would be if the organisation had said there what it says elsewhere. */
public final class KeptMapping {

    private static final Comparator<@Nullable Integer> LAST_IF_NONE = Comparator.nullsLast(Comparator.naturalOrder());

    private KeptMapping() {}

    public static String told(Path batch, Customs customs, List<SaidStage> said) {
        var read = read(batch.resolve("mapping.yaml"));
        var stages = Objects.requireNonNullElse(read.stages(), List.<StageEntry>of());
        return MappingText.of(read.told(customs, said.isEmpty() ? stages : told(stages, said)));
    }

    private static Mapping read(Path file) {
        try {
            return YAMLMapper.shared().readValue(Files.readString(file, StandardCharsets.UTF_8), Mapping.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<StageEntry> told(List<StageEntry> stages, List<SaidStage> said) {
        var byName = said.stream().collect(Collectors.toMap(SaidStage::stage, Function.identity()));
        var told = stages.stream()
                .map(entry -> told(entry, byName.get(String.valueOf(entry.stage()))))
                .toList();
        var open = told.stream()
                .filter(entry -> "open".equals(entry.outcome()))
                .sorted(Comparator.comparing((StageEntry entry) -> place(entry, byName), LAST_IF_NONE)
                        .thenComparing(StageEntry::position, LAST_IF_NONE)
                        .thenComparing(entry -> String.valueOf(entry.stage())))
                .toList();
        var closed =
                told.stream().filter(entry -> !"open".equals(entry.outcome())).map(entry -> placed(entry, null));
        return Stream.concat(
                        IntStream.range(0, open.size()).mapToObj(place -> placed(open.get(place), place + 1)), closed)
                .toList();
    }

    private static @Nullable Integer place(StageEntry entry, Map<String, SaidStage> said) {
        var one = said.get(String.valueOf(entry.stage()));
        return one == null ? null : one.position();
    }

    private static StageEntry told(StageEntry entry, @Nullable SaidStage said) {
        return said == null
                ? entry
                : new StageEntry(
                        entry.stage(),
                        entry.position(),
                        said.outcome() == null ? entry.outcome() : said.outcome(),
                        said.probability() == null ? entry.probability() : said.probability(),
                        said.staleAfterDays() == null ? entry.staleAfterDays() : said.staleAfterDays(),
                        entry.forecastCategory());
    }

    private static StageEntry placed(StageEntry entry, @Nullable Integer position) {
        return new StageEntry(
                entry.stage(),
                position,
                entry.outcome(),
                entry.probability(),
                entry.staleAfterDays(),
                entry.forecastCategory());
    }
}
