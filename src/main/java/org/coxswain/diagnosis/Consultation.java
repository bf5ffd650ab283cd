package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.List;

/** Says to one person after the other what stands out. */
final class Consultation {

    private final Evidence evidence;
    private final double reach;
    private final Outlook outlook;
    private final Totals totals;

    /** Money a quarter of all who are judged: brought, and to be expected; weighted by the time they were there. */
    private record Totals(double quarters, double brought, double expected) {

        Totals and(double more, Seller seller, Prospect prospect) {
            return new Totals(
                    quarters + more,
                    brought + seller.wonAmount().doubleValue(),
                    expected + more * prospect.revenue(prospect.believed()));
        }
    }

    Consultation(Evidence evidence, double reach, Outlook outlook) {
        this.evidence = evidence;
        this.reach = reach;
        this.outlook = outlook;
        Totals sum = new Totals(0, 0, 0);
        for (Seller seller : evidence.sellers()) {
            Prospect prospect = outlook.of(seller);
            sum = prospect == Prospect.NONE ? sum : sum.and(quarters(seller), seller, prospect);
        }
        this.totals = sum;
    }

    PersonDiagnosis of(Seller seller) {
        Prospect prospect = outlook.of(seller);
        Findings findings = new Findings(seller, evidence.window());
        FocusRule rule = new FocusRule(expected(seller));
        Gain[] gains = Gain.of(prospect, new Gain.Aim(reach, rule.worthAnHour()));
        List<LeverFinding> inOrder = new ArrayList<>();
        for (int i = 0; i < gains.length; i++) {
            inOrder.add(findings.finding(prospect.beliefs().get(i), gains[i]));
        }
        List<LeverFinding> ranked = rule.ranked(inOrder);
        List<LeverFinding> focus = rule.chosen(ranked);
        return new PersonDiagnosis(
                seller.personId(),
                gap(seller, prospect),
                ranked,
                focus,
                focus.isEmpty()
                        ? new Unsettled(
                                        ranked.getFirst(),
                                        rule.worthAnHour(),
                                        evidence.window().weeksThere(seller))
                                .sentence()
                        : null,
                outlook.passages().of(seller, evidence.window().from(), ranked));
    }

    private Gap gap(Seller seller, Prospect prospect) {
        double actual = seller.wonAmount().doubleValue() / quarters(seller);
        return new GapSplit(prospect, outlook.prospects(), seller, totals.brought() / totals.expected())
                .to(seller.quota() == null ? "peers" : "quota", expected(seller), actual);
    }

    /** The quota, or what peers brought, a quarter. */
    private double expected(Seller seller) {
        return seller.quota() == null
                ? totals.brought() / totals.quarters()
                : seller.quota().doubleValue() / quarters(seller);
    }

    private double quarters(Seller seller) {
        return evidence.window().weeksThere(seller) / Window.WEEKS_A_QUARTER;
    }
}
