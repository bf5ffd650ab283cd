package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import tools.jackson.databind.JsonNode;

/** What must not matter does not matter, in the whole brief: diagnosis, forecast, stuck, differences, coaching and recipe. */
class MustNotMatterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    /** What two thousand draws differ by, as a share of the forecast. */
    private static final double LUCK = .005;

    private static final Pattern PERSON = Pattern.compile("\\bR00([1-8])\\b");
    private static final Pattern AMOUNT = Pattern.compile("(?<=,)(\\d+)\\.00(?=,)");
    private static final Pattern QUOTA = Pattern.compile("(?<=,)(\\d+)(?=,USD$)");

    private static Written export = new Written(Path.of(""));
    private static JsonNode plain = Written.NOTHING;

    @BeforeContainer
    static void briefOnce() throws IOException {
        export = Written.temporary("must-not-matter");
        Simulation.of(new SimulationPlan(103, 8, 60, Preset.DEMO, DAY)).writeTo(export.folder());
        plain = export.brief();
    }

    @AfterContainer
    static void tidyUp() throws IOException {
        export.discard();
    }

    @Property(tries = 2, seed = "101", shrinking = ShrinkingMode.OFF)
    void otherIdsOfPeopleGiveTheSameToTheSamePeople(@ForAll("orders") List<Integer> order) throws IOException {
        UnaryOperator<String> renamed = text ->
                PERSON.matcher(text).replaceAll(found -> "R00" + order.get(Integer.parseInt(found.group(1)) - 1));
        JsonNode other = export.changed(renamed);
        same(Leaves.of(Written.parsed(renamed.apply(plain.toString()))), Leaves.of(other), 1);
    }

    @Property(tries = 2, seed = "101", shrinking = ShrinkingMode.OFF)
    void amountsInAnotherMeasureScaleTheMoneyAndChangeNoChoice(@ForAll @IntRange(min = 2, max = 90) int times)
            throws IOException {
        JsonNode other = export.changed(line -> QUOTA.matcher(
                        AMOUNT.matcher(line).replaceAll(found -> times * Long.parseLong(found.group(1)) + ".00"))
                .replaceAll(found -> "" + times * Long.parseLong(found.group(1))));
        same(Leaves.of(plain), Leaves.of(other), times);
    }

    @Example
    void somebodyWithoutDealsChangesNobodyElsesFigures() throws IOException {
        JsonNode other = export.with(
                "people.csv", "R009,Ida New,ida@northwater.example,M01,Team A,Account Executive,,North,2026-03-01,");
        Leaves joined = Leaves.of(other);
        assertThat(joined.at("/people/R009 Team A/metrics/created").asInt()).isZero();
        same(others(Leaves.of(plain)), others(joined), 1);
    }

    /** What is counted over everybody counts the newcomer, too. */
    private static Leaves others(Leaves all) {
        return all.without("R009").without("/data/").without("/team/members");
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** Money of the other is so many times as much, what is no money is the same, and so is every choice. */
    private static void same(Leaves one, Leaves other, int times) {
        assertThat(other.byAddress().keySet()).isEqualTo(one.byAddress().keySet());
        double noise = LUCK * times * one.at("/forecast/mean").asDouble();
        one.byAddress().forEach((at, was) -> {
            JsonNode is = other.at(at);
            if (was.isNumber()) {
                double within = at.startsWith("/forecast/") ? noise : 0;
                assertThat(is.asDouble())
                        .as(at)
                        .satisfiesAnyOf(
                                figure -> assertThat(figure).isCloseTo(was.asDouble(), within(near(was.asDouble()))),
                                figure -> assertThat(figure)
                                        .isCloseTo(
                                                times * was.asDouble(), within(within + near(times * was.asDouble()))));
            } else {
                assertThat(is).as(at).isEqualTo(was);
            }
        });
        assertThat(other.at("/forecast/mean").asDouble())
                .isCloseTo(times * one.at("/forecast/mean").asDouble(), within(noise));
    }

    /** Figures are rounded when they are written. */
    private static double near(double figure) {
        return 1e-3 * Math.abs(figure) + 1e-3;
    }
}
