package org.coxswain.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The organisation as files: the canonical tables and the truth. */
record Tables(Organisation organisation) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CURRENCY = "USD";

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("people.csv", people());
        files.put("accounts.csv", accounts());
        files.put("stages.csv", stages());
        files.put("quotas.csv", quotas());
        files.put("opportunities.csv", opportunities());
        files.put("stage_changes.csv", stageChanges());
        files.put("activities.csv", activities());
        if (!organisation.coached().isEmpty()) {
            files.put("coaching.csv", coaching());
        }
        files.put("truth.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(organisation.truth()) + "\n");
        return files;
    }

    private String people() {
        Csv csv = new Csv("person_id,name,email,manager_id,team,role,segment,territory,hired_on,left_on");
        for (Person one : organisation.people()) {
            csv.row(one.id(), one.name(), one.email(), one.managerId(), one.team(), one.role(), "", one.territory())
                    .and(one.hiredOn(), one.leftOn());
        }
        return csv.text();
    }

    private String accounts() {
        Csv csv = new Csv("account_id,name,industry,size,region");
        organisation.accounts().forEach(one -> csv.row(one.id(), one.name(), one.industry(), one.size(), one.region()));
        return csv.text();
    }

    private String stages() {
        Csv csv = new Csv("stage,position,outcome,probability,stale_after_days,forecast_category");
        organisation
                .stages()
                .rows()
                .forEach(one -> csv.row(
                        one.stage(),
                        one.position(),
                        one.outcome(),
                        one.probability(),
                        one.staleAfterDays(),
                        one.category()));
        return csv.text();
    }

    private String quotas() {
        Csv csv = new Csv("person_id,period_start,period_end,amount,currency");
        organisation.quotas().forEach(one -> csv.row(one.personId(), one.start(), one.end(), one.amount(), CURRENCY));
        return csv.text();
    }

    private String opportunities() {
        Csv csv = new Csv(
                "opportunity_id,owner_id,name,account_id,product,segment,territory,source,created_at,stage,amount,"
                        + "list_amount,currency,expected_close,closed_at,outcome,forecast_category,lost_reason,next_step,next_step_on");
        for (Opportunity one : organisation.opportunities()) {
            var card = one.card();
            var last = one.last();
            var step = one.steps().isEmpty() || !one.open() ? null : one.steps().getLast();
            csv.row(card.id(), last.ownerId(), card.name(), card.accountId(), card.product(), card.segment())
                    .and(
                            card.territory(),
                            card.source(),
                            one.revisions().getFirst().at(),
                            last.stage(),
                            last.amount())
                    .and(one.outcome().equals("won") ? card.listAmount() : null, CURRENCY, last.expectedClose())
                    .and(
                            one.open() ? null : last.at(),
                            one.outcome(),
                            organisation.stages().row(last.stage()).category(),
                            one.lostReason())
                    .and(step == null ? null : step.text(), step == null ? null : step.on());
        }
        return csv.text();
    }

    private String stageChanges() {
        Csv csv = new Csv("opportunity_id,changed_at,stage,amount,expected_close,owner_id");
        organisation
                .opportunities()
                .forEach(deal -> deal.revisions()
                        .forEach(one -> csv.row(
                                deal.card().id(),
                                one.at(),
                                one.stage(),
                                one.amount(),
                                one.expectedClose(),
                                one.ownerId())));
        return csv.text();
    }

    private String coaching() {
        Csv csv = new Csv("person_id,lever,started_on,ended_on,coach_id");
        organisation
                .coached()
                .forEach(one -> csv.row(one.personId(), one.lever(), one.startedOn())
                        .and(one.endedOn().isAfter(organisation.day()) ? null : one.endedOn(), one.coachId()));
        return csv.text();
    }

    private String activities() {
        Csv csv = new Csv("activity_id,person_id,opportunity_id,kind,at,minutes,direction,outcome");
        for (Opportunity deal : organisation.opportunities()) {
            int number = 0;
            for (var one : deal.activities()) {
                csv.row(
                                "%s-%d".formatted(deal.card().id(), ++number),
                                one.personId(),
                                deal.card().id(),
                                one.kind())
                        .and(one.at(), one.minutes(), one.direction(), one.outcome());
            }
        }
        return csv.text();
    }
}
