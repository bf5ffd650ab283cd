package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public exports that may lie beside the checkout; without them these tests are skipped. */
class PublicExportsTest {
    @TempDir
    Path folder;

    private IntakeOutcome read(String name) {
        var exports = Path.of(System.getProperty("exports", "../shared/data")).resolve(name);
        assumeTrue(Files.exists(exports));
        return Intake.of(IntakeSettings.modest()).read(IntakeRequest.of(exports, folder.resolve("one")));
    }

    private Manifest taken(String name) {
        var outcome = read(name);
        assertThat(outcome).isInstanceOf(IntakeOutcome.Taken.class);
        return ((IntakeOutcome.Taken) outcome).manifest();
    }

    private String refused(String name) {
        var outcome = read(name);
        assertThat(outcome).isInstanceOf(IntakeOutcome.Refused.class);
        return ((IntakeOutcome.Refused) outcome).sentence();
    }

    private List<String> ask(String question) {
        return new Desk(folder).askIn(folder.resolve("one"), question);
    }

    @Test
    void countsTheMavenPipelineAsItsReferenceDoes() {
        var manifest = taken("maven-crm");
        assertThat(ask("select outcome, count(*) from {opportunities} group by outcome order by outcome"))
                .containsExactly("lost|2473", "open|2089", "won|4238");
        assertThat(ask("select count(*) from {opportunities} where created_on is null and stage = 'Prospecting'"))
                .containsExactly("500");
        assertThat(ask("select stage, position, outcome from {stages}"))
                .containsExactly("Prospecting|1|open", "Engaging|2|open", "Won|null|won", "Lost|null|lost");
        assertThat(ask("select count(*) from {opportunities} where product = 'GTX Pro' and list_amount = 4821"))
                .containsExactly("1480");
        assertThat(manifest.repairs())
                .contains(new Manifest.Repair(
                        "product not written as on the price list: corrected", 1480, "GTXPro -> GTX Pro"));
        assertThat(manifest.rejectedCount()).isZero();
        assertThat(manifest.lastDay()).isEqualTo(17531); // 2017-12-31
    }

    @Test
    void takesSalesforceObjectsWithTheirHistory() {
        var manifest = taken("salesforce-export");
        assertThat(manifest.rows("opportunities")).isEqualTo(36);
        assertThat(manifest.rows("stage_changes")).isEqualTo(48);
        assertThat(ask("select count(*) from {opportunities} where outcome <> 'open' and closed_on is null"))
                .containsExactly("0");
    }

    @Test
    void takesTheTablesOfConnectors() {
        assertThat(taken("dbt-hubspot").rows("opportunities")).isEqualTo(44);
    }

    @Test
    void saysThatEveryOpportunityOfTheSalesforceSeedsIsDeleted() {
        assertThat(refused("dbt-salesforce")).contains("every one is deleted in the CRM");
    }

    @Test
    void takesOpportunitiesWithCategoriesAndNextSteps() {
        taken("revops-forecast");
        assertThat(ask("select count(*), count(forecast_category), count(next_step) > 0 from {opportunities}"))
                .containsExactly("251|251|true");
        assertThat(ask("select name from {people} where person_id = 'rep_001'")).containsExactly("Aisha Okonkwo");
    }

    @Test
    void saysWhatTablesWithoutHeadersOrDatesLack() {
        assertThat(refused("adventureworks")).contains("it has no header");
        assertThat(refused("salvirt-b2b")).contains("it lacks an id and a date of creation or closing");
    }
}
