package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
    }

    private void families(String... families) {
        assertThat(desk.taken().sources())
                .extracting(source -> source.family() + " " + source.table())
                .containsExactlyInAnyOrder(families);
    }

    private void salesforceObjects() {
        desk.put("a.csv", """
                Id,OwnerId,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,ForecastCategoryName,LeadSource,NextStep,CreatedDate,IsDeleted
                006A,005A,001A,Boat,Closed Won,100,100,2024-03-01,true,true,Closed,Web,,2024-01-01T10:00:00.000+0000,false
                006B,005A,001A,Oar,Proposal/Price Quote,50,75,2024-06-01,false,false,Commit,Web,Call,2024-02-01T10:00:00.000+0000,false
                006C,005A,001A,Gone,Prospecting,50,10,2024-06-01,false,false,Pipeline,,,2024-02-01T10:00:00.000+0000,true
                """)
                .put(
                        "b.csv",
                        "Id,Username,Name,Email,ManagerId,UserRoleId,Title,IsActive\n005A,ann@x.com,Ann,ann@x.com,005M,00EA,AE,true\n005M,max@x.com,Max,max@x.com,,,VP,true\n")
                .put("c.csv", "Id,Name,Industry,BillingCountry,NumberOfEmployees\n001A,Acme,Steel,DE,12\n")
                .put(
                        "d.csv",
                        "Id,MasterLabel,ApiName,SortOrder,DefaultProbability,ForecastCategoryName,IsActive,IsClosed,IsWon\n1,Prospecting,Prospecting,1,10,Pipeline,true,false,false\n2,Proposal/Price Quote,Proposal/Price Quote,2,75,Commit,true,false,false\n3,Closed Won,Closed Won,3,100,Closed,true,true,true\n")
                .put(
                        "e.csv",
                        "Id,WhatId,WhoId,OwnerId,Subject,ActivityDate,Status,TaskSubtype,CallDurationInSeconds,CallType\n00T1,006B,003A,005A,Call,2024-02-05,Completed,Call,600,Outbound\n")
                .put("f.csv", "Id,QuotaOwnerId,QuotaAmount,StartDate\n0J9,005A,1000,2024-01-01\n")
                .put("g.csv", "Id,Name,ParentRoleId\n00EA,Account executive,\n");
    }

    @Test
    void salesforceObjectsByTheirApiNames() {
        salesforceObjects();
        families(
                "salesforce opportunities",
                "salesforce people",
                "salesforce accounts",
                "salesforce stages",
                "salesforce activities",
                "salesforce quotas",
                "salesforce roles");
        assertThat(
                        desk.ask(
                                "select opportunity_id, owner_id, stage, outcome, created_at, closed_on, expected_close, forecast_category from {opportunities} order by 1"))
                .containsExactly(
                        "006A|005A|Closed Won|won|1704103200|19783|null|Closed",
                        "006B|005A|Proposal/Price Quote|open|1706781600|null|19875|Commit");
        assertThat(desk.ask("select stage, position, outcome, probability from {stages}"))
                .containsExactly(
                        "Prospecting|1|open|0.1", "Proposal/Price Quote|2|open|0.75", "Closed Won|null|won|1.0");
        assertThat(desk.ask("select person_id, opportunity_id, kind, on_day, minutes, direction from {activities}"))
                .containsExactly("005A|006B|call|19758|10|outbound");
        assertThat(desk.ask("select person_id, period_start, period_end, amount from {quotas}"))
                .containsExactly("005A|19723|19813|1000.00");
        assertThat(desk.ask("select person_id, manager_id, role from {people} order by 1"))
                .containsExactly("005A|005M|AE", "005M|null|VP");
        assertThat(desk.manifest().repairs())
                .contains(new Manifest.Repair("deleted in the CRM: left out", 1, "opportunities"));
    }

    @Test
    void aSalesforceReportByItsLabels() {
        desk.put("report.csv", """
                "Opportunity ID","Opportunity Owner","Opportunity Name","Account Name","Stage","Amount","Amount Currency","Probability (%)","Close Date","Created Date","Lead Source"
                "006A","Ann Bee","Boat","Acme","Closed Lost","1,234.50","USD","0","3/31/2024","1/15/2024","Web"
                "006B","Ann Bee","Oar","Acme","Negotiation/Review","99.00","USD","90","12/31/2024","2/15/2024","Web"
                """);
        families("salesforce opportunities");
        assertThat(
                        desk.ask(
                                "select opportunity_id, owner_id, account_id, amount, created_on, closed_on, outcome from {opportunities} order by 1"))
                .containsExactly(
                        "006A|Ann Bee|Acme|1234.50|19737|19813|lost", "006B|Ann Bee|Acme|99.00|19768|null|open");
    }

    @Test
    void hubspotDealsByTheirLabels() {
        desk.put("deals.csv", """
                Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal owner,Deal probability
                11,Boat,Closed Won,Sales,500,2024-03-01 10:00,2024-01-01 09:00,ann@x.com,1.0
                12,Oar,Contract Sent,Sales,700,2024-06-30 00:00,2024-02-01 09:00,Ann Bee,0.9
                """)
                .put("owners.csv", "id,email,firstName,lastName,userId,archived\n77,ann@x.com,Ann,Bee,5,false\n");
        families("hubspot opportunities", "hubspot people");
        assertThat(
                        desk.ask(
                                "select opportunity_id, owner_id, stage, outcome, closed_on, expected_close from {opportunities} order by 1"))
                .containsExactly("11|77|Closed Won|won|19783|null", "12|77|Contract Sent|open|null|19904");
    }

    @Test
    void hubspotObjectsOfItsApiWithStageIds() {
        desk.put("deals.json", """
                {"results":[
                 {"id":"512","properties":{"dealname":"Boat","amount":"15000.00","dealstage":"qualifiedtobuy","closedate":"2024-03-31T00:00:00Z","createdate":"1704103200000","hubspot_owner_id":"77","hs_is_closed":"false"},"archived":false},
                 {"id":"513","properties":{"dealname":"Oar","amount":"","dealstage":"closedlost","closedate":"2024-02-29T00:00:00Z","createdate":"2024-01-01T10:00:00.000Z","hubspot_owner_id":"77","hs_is_closed":"true","hs_is_closed_won":"false"},"archived":false}]}
                """).put("stages.json", """
                {"results":[{"id":"default","label":"Sales Pipeline","stages":[
                  {"id":"qualifiedtobuy","label":"Qualified To Buy","displayOrder":1,"metadata":{"isClosed":"false","probability":"0.4"}},
                  {"id":"closedlost","label":"Closed Lost","displayOrder":6,"metadata":{"isClosed":"true","probability":"0.0"}}]}]}
                """);
        families("hubspot opportunities", "hubspot stages");
        assertThat(
                        desk.ask(
                                "select opportunity_id, owner_id, stage, outcome, created_at, closed_on, expected_close from {opportunities} order by 1"))
                .containsExactly(
                        "512|77|Qualified To Buy|open|1704103200|null|19813",
                        "513|77|Closed Lost|lost|1704103200|19782|null");
    }

    @Test
    void pipedriveDealsOfItsApi() {
        desk.put("deals.json", """
                {"success":true,"data":[
                 {"id":1,"title":"Boat","owner_id":9,"value":100,"currency":"EUR","stage_id":3,"status":"won","add_time":"2024-01-01T10:00:00Z","won_time":"2024-02-01T10:00:00Z","close_time":"2024-02-01T10:00:00Z","expected_close_date":"2024-03-01"},
                 {"id":2,"title":"Oar","owner_id":9,"value":50,"currency":"EUR","stage_id":2,"status":"open","add_time":"2024-01-05 10:00:00","won_time":null,"close_time":null,"expected_close_date":"2024-04-01"}]}
                """)
                .put(
                        "stages.json",
                        "{\"data\":[{\"id\":2,\"name\":\"Contact Made\",\"order_nr\":1,\"pipeline_id\":1,\"deal_probability\":50,\"days_to_rotten\":14},{\"id\":3,\"name\":\"Negotiations\",\"order_nr\":2,\"pipeline_id\":1,\"deal_probability\":80,\"days_to_rotten\":null}]}")
                .put(
                        "users.json",
                        "{\"data\":[{\"id\":9,\"name\":\"Ann Bee\",\"email\":\"ann@x.com\",\"active_flag\":true,\"role_id\":1}]}")
                .put(
                        "activities.json",
                        "{\"data\":[{\"id\":5,\"subject\":\"x\",\"type\":\"call\",\"owner_id\":9,\"deal_id\":2,\"due_date\":\"2024-01-08\",\"duration\":\"00:30:00\",\"done\":true}]}");
        families("pipedrive opportunities", "pipedrive stages", "pipedrive people", "pipedrive activities");
        assertThat(
                        desk.ask(
                                "select opportunity_id, owner_id, stage, outcome, amount, currency, closed_at, expected_close from {opportunities} order by 1"))
                .containsExactly(
                        "1|9|Negotiations|won|100.00|EUR|1706781600|19783",
                        "2|9|Contact Made|open|50.00|EUR|null|19814");
        assertThat(desk.ask("select stage, position, stale_after_days from {stages}"))
                .contains("Contact Made|1|14", "Negotiations|2|null");
        assertThat(desk.ask("select opportunity_id, kind, minutes from {activities}"))
                .containsExactly("2|call|30");
        assertThat(desk.manifest().currency().base()).isEqualTo("EUR");
    }

    @Test
    void quotasByQuarter() {
        desk.put("deals.csv", "opportunity_id,owner_id,created_at,stage,outcome\no1,Ann,2024-01-01,Demo,open\n")
                .put("quota.csv", "rep,quarter,target\nAnn,2024-Q1,\"$1,000\"\nAnn,Q2 2024,2000\n");
        families("canonical opportunities", "plain quotas");
        assertThat(desk.ask("select person_id, period_start, period_end, amount from {quotas} order by 2"))
                .containsExactly("Ann|19723|19813|1000.00", "Ann|19814|19904|2000.00");
    }

    @Test
    void outcomesInSeveralLanguages() {
        desk.put("deals.csv", """
                deal_id;owner;status;created_at;close_date;amount
                1;Ann;Gewonnen;2024-01-01;2024-02-01;1
                2;Ann;Verloren;2024-01-01;2024-02-01;1
                3;Ann;Gagné;2024-01-01;2024-02-01;1
                4;Ann;Perdida;2024-01-01;2024-02-01;1
                5;Ann;6 - Won;2024-01-01;2024-02-01;1
                6;Ann;Abandoned;2024-01-01;2024-02-01;1
                7;Ann;offen;2024-01-01;2024-02-01;1
                8;Ann;not won;2024-01-01;2024-02-01;1
                """);
        desk.taken();
        assertThat(desk.ask("select outcome from {opportunities} order by opportunity_id"))
                .containsExactly("won", "lost", "won", "lost", "won", "lost", "open", "lost");
    }

    @Test
    void aHeaderThatIsNearlyKnownIsGuessedAndTold() {
        desk.put(
                "deals.csv",
                "opportunity_id,owner_id,created_at,stage,amuont,outcome\no1,Ann,2024-01-01,Demo,5,open\n");
        assertThat(desk.taken().guesses())
                .containsExactly(new Manifest.Guess(
                        "deals.csv",
                        "amuont",
                        "opportunities",
                        "amount",
                        "tables: [{file: \"deals.csv\", table: opportunities, columns: {amount: \"amuont\"}}]"));
    }

    @Test
    void productsAreSpeltAsOnThePriceListAndPricedByIt() {
        desk.put(
                        "deals.csv",
                        "opportunity_id,owner_id,created_at,stage,product,amount,outcome\no1,Ann,2024-01-01,Demo,GTXPro,5,open\no2,Ann,2024-01-01,Demo,GTX Pro,5,open\n")
                .put("products.csv", "product,series,sales_price\nGTX Pro,GTX,4821\n");
        assertThat(desk.taken().repairs())
                .containsExactly(new Manifest.Repair(
                        "product not written as on the price list: corrected", 1, "GTXPro -> GTX Pro"));
        assertThat(desk.ask("select product, list_amount from {opportunities}"))
                .containsExactly("GTX Pro|4821.00", "GTX Pro|4821.00");
    }

    @Test
    void tablesThatAreMissingAreNamedWithWhatTheyWouldAdd() {
        desk.put("deals.csv", "opportunity_id,owner_id,created_at,stage,outcome\no1,Ann,2024-01-01,Demo,open\n");
        assertThat(desk.taken().missing())
                .extracting(Manifest.Missing::table)
                .containsExactly("people", "stage_changes", "activities", "quotas", "accounts", "stages", "coaching");
        assertThat(desk.manifest().missing())
                .allSatisfy(missing -> assertThat(missing.adds()).isNotBlank());
    }
}
