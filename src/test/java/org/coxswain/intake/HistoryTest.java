package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final String CHANGES =
            "select opportunity_id, changed_on, stage, amount, expected_close, owner_id from {stage_changes} order by opportunity_id, changed_at";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
    }

    private Desk salesforceDeals() {
        return desk.put("Opportunity.csv", """
                Id,OwnerId,StageName,Amount,CloseDate,IsClosed,IsWon,CreatedDate
                006A,005A,Closed Won,120,2024-05-31,true,true,2024-01-01T10:00:00.000+0000
                006B,005A,Prospecting,50,2024-06-01,false,false,2024-02-01T10:00:00.000+0000
                """);
    }

    @Test
    void salesforceRowsHoldTheValuesAfterTheChangeAndTellTheDayOfClosing() {
        salesforceDeals().put("OpportunityHistory.csv", """
                Id,OpportunityId,CreatedDate,StageName,Amount,CloseDate,Probability,ForecastCategory,PrevAmount,IsDeleted
                1,006A,2024-01-01T10:00:00.000+0000,Prospecting,100,2024-03-31,10,Pipeline,,false
                2,006A,2024-02-01T10:00:00.000+0000,Negotiation/Review,120,2024-05-31,90,Commit,999,false
                3,006A,2024-04-15T10:00:00.000+0000,Closed Won,120,2024-05-31,100,Closed,,false
                4,006A,2024-04-16T10:00:00.000+0000,Prospecting,120,2024-05-31,100,Closed,,true
                """);
        desk.taken();
        assertThat(desk.ask(CHANGES))
                .containsExactly(
                        "006A|19723|Prospecting|100.00|19813|null",
                        "006A|19754|Negotiation/Review|120.00|19874|null",
                        "006A|19828|Closed Won|120.00|19874|null");
        assertThat(desk.ask("select closed_on from {opportunities} where opportunity_id = '006A'"))
                .containsExactly("19828");
    }

    @Test
    void salesforceFieldHistoryIsFilledUpToWholeRows() {
        salesforceDeals().put("OpportunityFieldHistory.csv", """
                Id,OpportunityId,Field,OldValue,NewValue,CreatedDate,IsDeleted
                1,006B,StageName,Prospecting,Needs Analysis,2024-02-10T10:00:00.000+0000,false
                2,006B,Amount,40,50,2024-02-12T10:00:00.000+0000,false
                3,006B,Owner,Zoe,Ann,2024-02-14T10:00:00.000+0000,false
                4,006B,Owner,005Z,005A,2024-02-14T10:00:00.000+0000,false
                5,006B,CloseDate,2024-04-01,2024-06-01,2024-02-16T10:00:00.000+0000,false
                6,006B,Description,x,y,2024-02-17T10:00:00.000+0000,false
                """);
        desk.taken();
        assertThat(desk.ask(CHANGES))
                .containsExactly(
                        "006B|19754|Prospecting|40.00|19814|005Z",
                        "006B|19763|Needs Analysis|40.00|19814|005Z",
                        "006B|19765|Needs Analysis|50.00|19814|005Z",
                        "006B|19767|Needs Analysis|50.00|19814|005A",
                        "006B|19769|Needs Analysis|50.00|19875|005A");
    }

    @Test
    void hubspotPropertyHistoryWithStageIds() {
        desk.put(
                        "deals.csv",
                        "deal_id,property_dealname,deal_pipeline_stage_id,owner_id,property_amount,property_closedate,property_createdate\n1,Boat,s2,77,10,2024-03-01 00:00:00,2024-01-01 10:00:00\n")
                .put(
                        "stages.csv",
                        "stage_id,label,display_order,probability,pipeline_id,closed_won,is_closed\ns1,First,0,0.2,p,false,false\ns2,Second,1,0.5,p,false,false\n")
                .put(
                        "history.csv",
                        "deal_id,name,value,timestamp,source\n1,dealstage,s2,2024-01-20 10:00:00,CRM_UI\n1,dealstage,s1,2024-01-01 10:00:00,CRM_UI\n1,closedate,1709251200000,2024-01-05 10:00:00,CRM_UI\n1,hs_note,x,2024-01-06 10:00:00,CRM_UI\n");
        desk.taken();
        assertThat(desk.ask(CHANGES))
                .containsExactly(
                        "1|19723|First|null|null|null",
                        "1|19727|First|null|19783|null",
                        "1|19742|Second|null|19783|null");
        assertThat(desk.ask("select stage, position from {stages}")).containsExactly("First|1", "Second|2");
    }

    @Test
    void hubspotHistoryInsideTheObjectsOfItsApi() {
        desk.put("deals.json", """
                {"results":[{"id":"512","properties":{"dealname":"Boat","dealstage":"contractsent","createdate":"2024-01-01T10:00:00Z","closedate":"2024-05-01T00:00:00Z"},
                  "propertiesWithHistory":{"dealstage":[
                    {"value":"contractsent","timestamp":"2024-02-01T09:00:00.000Z","sourceType":"CRM_UI"},
                    {"value":"qualifiedtobuy","timestamp":"2024-01-01T10:00:00.000Z","sourceType":"CRM_UI"}]}}]}
                """);
        desk.taken();
        assertThat(desk.ask(CHANGES))
                .containsExactly("512|19723|qualifiedtobuy|null|null|null", "512|19754|contractsent|null|null|null");
    }

    @Test
    void theTableOfHistoryThatAConnectorWrites() {
        desk.put(
                        "opportunity.csv",
                        "id,owner_id,stage_name,amount,close_date,is_closed,is_won,created_date\no1,u1,Prospecting,5,2024-06-01,false,false,2024-01-01 00:00:00\n")
                .put(
                        "opportunity_history.csv",
                        "_fivetran_start,_fivetran_end,id,owner_id,stage_name,amount,close_date,is_deleted\n2024-01-02 08:00:00,9999-12-31 23:59:59,o1,u1,Prospecting,5,2024-06-01,false\n");
        desk.taken();
        assertThat(desk.ask(CHANGES)).containsExactly("o1|19724|Prospecting|5.00|19875|u1");
    }

    @Test
    void exportsOfSeveralDaysTellTheHistoryByTheirDifferences() {
        desk.put(
                        "deals-2024-01-31.csv",
                        "opportunity_id,owner_id,created_at,stage,amount,expected_close,closed_at,outcome\no1,Ann,2024-01-10,Demo,10,2024-03-01,,open\no9,Ann,2024-01-10,Demo,10,2024-03-01,,open\n")
                .put(
                        "2024-02-29/deals.csv",
                        "opportunity_id,owner_id,created_at,stage,amount,expected_close,closed_at,outcome\no1,Ann,2024-01-10,Offer,12,2024-04-01,,open\no2,Zoe,2024-02-05,Demo,7,2024-05-01,,open\n")
                .put(
                        "deals-2024-03-31.csv",
                        "opportunity_id,owner_id,created_at,stage,amount,expected_close,closed_at,outcome\no1,Ann,2024-01-10,Won,12,2024-04-01,2024-03-20,won\no2,Zoe,2024-02-05,Demo,7,2024-05-01,,open\n");
        var manifest = desk.taken();
        assertThat(manifest.rejectedCount()).isZero();
        assertThat(desk.ask(CHANGES))
                .containsExactly(
                        "o1|19753|Demo|10.00|19783|Ann",
                        "o1|19782|Offer|12.00|19814|Ann",
                        "o1|19802|Won|12.00|19814|Ann",
                        "o2|19758|Demo|7.00|19844|Zoe",
                        "o9|19753|Demo|10.00|19783|Ann");
        assertThat(desk.ask("select opportunity_id, stage, outcome from {opportunities} order by 1"))
                .containsExactly("o1|Won|won", "o2|Demo|open");
        assertThat(manifest.lastDay()).isEqualTo(19813);
    }

    @Test
    void filesOfSeveralDaysThatShareNoOpportunityAreOneTable() {
        desk.put(
                        "deals-2024-01-31.csv",
                        "opportunity_id,owner_id,created_at,stage,outcome\no1,Ann,2024-01-10,Demo,open\n")
                .put(
                        "deals-2024-02-29.csv",
                        "opportunity_id,owner_id,created_at,stage,outcome\no2,Ann,2024-02-10,Demo,open\n");
        assertThat(desk.taken().rows("opportunities")).isEqualTo(2);
        assertThat(desk.manifest().tables()).doesNotContainKey("stage_changes");
    }

    @Test
    void stagesTakeTheOrderInWhichDealsGoThroughThem() {
        desk.put(
                        "deals.csv",
                        "opportunity_id,owner_id,created_at,stage,outcome\no1,Ann,2024-01-01,Zulu,open\no2,Ann,2024-01-01,Alpha,open\n")
                .put(
                        "changes.csv",
                        "opportunity_id,changed_at,stage\no1,2024-01-01,Mike\no1,2024-01-05,Zulu\no2,2024-01-01,Mike\no2,2024-01-04,Zulu\no2,2024-01-08,Alpha\n");
        desk.taken();
        assertThat(desk.ask("select stage, position from {stages}")).containsExactly("Mike|1", "Zulu|2", "Alpha|3");
    }
}
