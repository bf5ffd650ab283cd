package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;

/** Where little is known the whole brief says so: no figure is made up, none is negative that counts, none is not a number. */
class LittleTest {

    @Example
    void noDealAtAllIsRefusedInOneSentence() throws IOException {
        Written export = LittleCompany.of(3, 0, "won").written();
        try {
            assertThat(Coxswain.run("brief", export.folder().toString(), "--format", "json"))
                    .isEqualTo(1);
        } finally {
            export.discard();
        }
    }

    @Example
    void whereAllIsLostNothingIsPromised() throws IOException {
        JsonNode brief = sound(LittleCompany.of(4, 120, "lost"));
        JsonNode open = sound(LittleCompany.of(4, 160, "lost", "lost", "lost", "open"));
        for (JsonNode one : List.of(brief, open)) {
            advisesNobody(one);
            assertThat(one.at("/forecast/p90").asDouble()).isZero();
            assertThat(one.at("/forecast/note").asString()).startsWith("Nothing was won");
            assertThat(one.get("differences").findValuesAsString("kind")).doesNotContain("finding");
        }
        open.get("deals")
                .forEach(deal ->
                        assertThat(deal.get("winProbability").asDouble()).isLessThan(.05));
    }

    @Example
    void whoIsAloneIsComparedWithNobody() throws IOException {
        JsonNode brief = sound(LittleCompany.of(1, 150, "won", "lost", "open"));
        advisesNobody(brief);
        effectsAreUnclear(brief);
        assertThat(brief.get("recipe").findValues("importance")).allMatch(JsonNode::isNull);
    }

    @Example
    void aHandfulOfDealsTellsNothing() throws IOException {
        JsonNode brief = sound(LittleCompany.of(3, 12, "won", "lost", "open"));
        advisesNobody(brief);
        effectsAreUnclear(brief);
        assertThat(brief.at("/forecast/mean").isNull()).isTrue();
        assertThat(brief.at("/forecast/note").asString()).isNotBlank();
        assertThat(brief.get("differences")).isEmpty();
        assertThat(brief.get("differencesNote").asString()).isNotBlank();
        assertThat(brief.get("recipeNote").asString()).isNotBlank();
        assertThat(brief.get("deals").findValues("stuck")).allMatch(JsonNode::isNull);
    }

    @Example
    void onePlaceForEverybodyIsAsGoodAsNone() throws IOException {
        JsonNode one = sound(new LittleCompany(4, 1, 200, List.of("won", "lost", "lost", "open"), true, true));
        assertThat(one.get("people"))
                .hasSize(4)
                .allSatisfy(person -> assertThat(person.get("levers")).isNotEmpty());
    }

    @Property(tries = 15, seed = "101", shrinking = ShrinkingMode.OFF)
    void whateverThereIsLittleOfTheBriefIsSound(@ForAll("companies") LittleCompany company) throws IOException {
        sound(company);
    }

    @Provide
    Arbitrary<LittleCompany> companies() {
        var ends = Arbitraries.of("won", "lost", "open").list().ofMinSize(1).ofMaxSize(5);
        var yes = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 140),
                        ends,
                        yes,
                        yes)
                .as(LittleCompany::new);
    }

    private static JsonNode sound(LittleCompany company) throws IOException {
        JsonNode brief = company.brief();
        Leaves.of(brief).byAddress().forEach((at, leaf) -> {
            if (leaf.isNumber()) {
                assertThat(leaf.asDouble()).as(at + " of " + company).isFinite();
                if (counts(at)) {
                    assertThat(leaf.asDouble()).as(at + " of " + company).isNotNegative();
                }
                if (at.toLowerCase(Locale.ROOT).contains("probability") || at.endsWith("/stuck")) {
                    assertThat(leaf.asDouble()).as(at + " of " + company).isBetween(0.0, 1.0);
                }
            } else if (leaf.isString()) {
                assertThat(leaf.asString()).as(at).doesNotContain("NaN", "Infinity", "\u221e", "null");
            }
        });
        return brief;
    }

    /** Money missing and effects may be below nothing; what is counted, won or open may not. */
    private static boolean counts(String at) {
        return !at.contains("/gap/") && !at.startsWith("/differences/") && !at.startsWith("/coaching");
    }

    private static void advisesNobody(JsonNode brief) {
        assertThat(brief.get("people")).isNotEmpty().allSatisfy(person -> {
            assertThat(person.get("focus")).isEmpty();
            assertThat(person.get("noFocusReason").asString()).isNotBlank();
        });
    }

    private static void effectsAreUnclear(JsonNode brief) {
        assertThat(brief.get("coaching").findValuesAsString("verdict"))
                .isNotEmpty()
                .isSubsetOf("too early", "unclear");
    }
}
