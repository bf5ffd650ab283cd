package org.coxswain.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.simulation.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The scoreboard is a measure one can trust: everything in its bounds, and the same whenever it is asked for. */
class ScoreboardTest {

    @TempDir
    Path folder;

    @Test
    void aSmallRunKeepsToItsBoundsAndIsTheSameTwice() {
        List<String> told = new ArrayList<>();
        Scoreboard once = Scoreboards.of(small(2, Part.DIAGNOSIS, Part.STUCK), told::add);

        assertThat(once.sheets()).extracting(Sheet::preset).containsOnly("small");
        assertThat(told).hasSize(2).allMatch(line -> line.contains(": small 10"));
        assertThat(once.sheets())
                .allSatisfy(sheet -> assertThat(sheet.organisations()).isEqualTo(2));
        for (Measure share : List.of(Measure.FIRST, Measure.FIRST_TWO, Measure.HITS, Measure.AREA)) {
            assertThat(figures(once, share))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.value()).isBetween(0.0, 1.0));
        }
        assertThat(once.sheet(Part.DIAGNOSIS).figure(Measure.FIRST, Mark.ORACLE).value())
                .isEqualTo(1);
        assertThat(once.sheet(Part.DIAGNOSIS).chances().stream()
                        .filter(bin -> bin.measure() == Measure.BEST)
                        .mapToInt(Bin::cases)
                        .sum())
                .as("everybody is told one chance of the best")
                .isEqualTo(16);
        assertThat(folder).as("nothing is left behind").isEmptyDirectory();

        Scoreboard again = Scoreboards.of(small(2, Part.DIAGNOSIS, Part.STUCK), any -> {});
        assertThat(ScoreboardJson.write(again)).isEqualTo(ScoreboardJson.write(once));
        assertThat(ScoreboardText.write(again)).isEqualTo(ScoreboardText.write(once));
    }

    @Test
    void everybodyForecastsTheSameFourQuartersAtFourWeeks() {
        Scoreboard board = Scoreboards.of(small(1, Part.FORECAST), any -> {});

        assertThat(figures(board, Measure.COVERAGE))
                .allSatisfy(one -> assertThat(one.value()).isIn(0.0, .25, .5, .75, 1.0));
        assertThat(figures(board, Measure.MISS))
                .hasSize(figures(board, Measure.COVERAGE).size());
        assertThat(figures(board, Measure.CRPS))
                .filteredOn(one -> one.contender().equals(Mark.COXSWAIN))
                .extracting(Figure::at)
                .containsExactly("week 0", "week 4", "week 8", "week 11");
    }

    @Test
    void everyFormTellsTheSameFigures() {
        Scoreboard board = Scoreboards.of(small(1, Part.STUCK), any -> {});
        Figure area = board.sheet(Part.STUCK).figure(Measure.AREA, Mark.COXSWAIN);

        assertThat(area.error()).as("one organisation says nothing of others").isNull();
        var figures = JsonMapper.shared().readTree(ScoreboardJson.write(board)).at("/sheets/0/figures");
        assertThat(figures.get(0).get("value").asDouble()).isEqualTo(Math.rint(area.value() * 1e6) / 1e6);
        assertThat(ScoreboardCsv.write(board))
                .startsWith("part,preset,measure,contender,at,value,standard_error,organisations,first_seed\n")
                .contains("stuck,small,area,coxswain,,0.");
        assertThat(ScoreboardText.write(board)).contains("### Which deals are stuck", "| small ");
    }

    @Test
    void aSumOverASumVariesByWhatEachOrganisationAddsToIt() {
        Ratio ratio = new Ratio();
        ratio.add(1, 1, 2);
        ratio.add(2, 3, 4);
        ratio.add(3, 2, 2);
        ratio.add(3, 1, 1);
        // python: y, x = np.array([1, 3, 3]), np.array([2, 4, 3]); e = y - 7 / 9 * x; np.sqrt((e**2).sum() * 3 / 2) / 9
        assertThat(ratio.value()).isEqualTo(7 / 9.0);
        assertThat(ratio.error()).isCloseTo(0.11905741680238216, within(1e-9));
    }

    @Test
    void aPartThatNoPresetHoldsIsRefused() {
        assertThatThrownBy(() -> new Examination(List.of(Preset.SHORT), List.of(Part.FORECAST), 1, 1, folder))
                .hasMessage("None of these presets holds anything to score that part by.");
    }

    private Examination small(int seeds, Part... parts) {
        return new Examination(List.of(Preset.SMALL), List.of(parts), 101, seeds, folder);
    }

    private static List<Figure> figures(Scoreboard board, Measure measure) {
        return board.sheets().stream()
                .flatMap(sheet -> sheet.figures().stream())
                .filter(one -> one.measure() == measure)
                .toList();
    }
}
