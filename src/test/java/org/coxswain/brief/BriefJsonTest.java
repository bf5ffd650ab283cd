package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BriefJsonTest {

    private final String written = Json.write(SampleBrief.brief());
    private final JsonNode json = JsonMapper.shared().readTree(written);

    @Test
    void theTopLevelIsTheContract() {
        assertThat(json.get("schema").asString()).isEqualTo("coxswain.brief/1");
        holds(
                "",
                "asOf currency period data team people forecast deals inspect pipeline differences recipe recipeNote coaching");
        holds("/period", "label start end");
        holds("/team", "id name members metrics");
    }

    @Test
    void dataSaysWhatWasReadAndWhatNot() {
        holds(
                "/data",
                "opportunities won lost open people stageChanges activities quotas first last rejected rejectedCount repairs missing asOfToday");
        holds("/data/rejected/0", "file line column value reason");
        holds("/data/repairs/0", "kind count example");
        holds("/data/missing/0", "table adds");
    }

    @Test
    void aPersonHasMetricsGapLeversAndFocus() {
        holds("/people/5", "id name managerId team segment territory metrics gap levers focus noFocusReason");
        holds(
                "/people/5/metrics",
                "created won lost open winRate winRateByValue wonAmount averageWon medianWon medianCycleDays openAmount coverage quota attainment pushes slipRate");
        holds("/people/5/gap", "to amount notTheirs levers luck");
        holds(
                "/people/5/levers/0",
                "lever label value peer target gainPerQuarter low high probabilityBelowPeers probabilityBest n");
        holds("/people/5/focus/0", "lever reason");
    }

    @Test
    void theForecastNamesItsParts() {
        holds("/forecast", "period closed mean p10 p50 p90 quota probabilityOfQuota open new naive coverage people");
        holds("/forecast/coverage", "held of");
        holds("/forecast/people/0", "id closed mean p10 p50 p90");
    }

    @Test
    void everyOpenDealIsListed() {
        holds(
                "/deals/0",
                "id ownerId stage amount ageDays daysInStage winProbability low high closesInPeriod closeP10 closeP50 closeP90 stuck flags");
        holds("/inspect/0", "id why");
        assertThat(json.get("deals").size()).isEqualTo(json.at("/data/open").asInt());
    }

    @Test
    void thePipelineBalances() {
        holds("/pipeline", "start new movedIn raised lowered movedOut lost won end balance neededPerWeek");
        holds("/pipeline/balance/0", "stage count amount expectedCount low high");
    }

    @Test
    void moneyHasTwoDecimalsAndNoExponent() {
        assertThat(written).contains("\"start\" : 2910400,").contains("\"new\" : 1240250.5,");
        assertThat(written).doesNotContainPattern(": -?[0-9.]+[eE]").doesNotContainPattern("[0-9]\\.[0-9]{5}");
    }

    @Test
    void whatCannotBeSaidIsNullAndWhatIsNotKnownIsNoNumber() {
        assertThat(json.at("/people/0/gap").isNull()).isTrue();
        var deal = SampleBrief.brief().people().getFirst();
        assertThatThrownBy(() -> Json.write(Samples.withPeople(List.of(Samples.withWinRate(deal, Double.NaN)))))
                .hasMessageContaining("NaN");
    }

    @Test
    void theSameBriefGivesTheSameBytes() {
        assertThat(Json.write(SampleBrief.brief()))
                .isEqualTo(written)
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private void holds(String path, String names) {
        assertThat(json.at(path).propertyNames()).contains(names.split(" "));
    }
}
