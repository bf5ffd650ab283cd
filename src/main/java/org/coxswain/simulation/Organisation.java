package org.coxswain.simulation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the CRM of the organisation holds in the evening of a day, and the truth behind it. */
public final class Organisation {

    private final SimulationPlan plan;
    private final LocalDate day;
    private final List<Rep> reps;
    private final List<Coached> coached;
    private final List<Person> people;
    private final List<Accounts.Account> accounts;
    private final List<Quota> quotas;
    private final List<Opportunity> opportunities;

    Organisation(SimulationPlan plan, List<Coached> coached, List<Desk> desks) {
        this(
                plan,
                plan.lastDay(),
                desks.stream().map(Desk::rep).toList(),
                coached,
                desks.stream().flatMap(desk -> desk.accounts().stream()).toList(),
                desks.stream().flatMap(desk -> desk.opportunities().stream()).toList());
    }

    private Organisation(
            SimulationPlan plan,
            LocalDate day,
            List<Rep> reps,
            List<Coached> coached,
            List<Accounts.Account> accounts,
            List<Opportunity> opportunities) {
        this.plan = plan;
        this.day = day;
        this.reps = reps;
        this.coached =
                coached.stream().filter(one -> !one.startedOn().isAfter(day)).toList();
        this.people = new Staff(plan)
                .everybody(reps).stream()
                        .filter(person -> !person.hiredOn().isAfter(day))
                        .map(person -> person.asOf(day))
                        .toList();
        this.accounts = accounts;
        this.quotas = reps.stream()
                .filter(rep -> !rep.person().hiredOn().isAfter(day))
                .flatMap(rep -> Quota.of(plan, rep).stream())
                .toList();
        this.opportunities = opportunities.stream()
                .flatMap(opportunity -> opportunity.asOf(day).stream())
                .toList();
    }

    /** The organisation as its CRM would have exported it in the evening of an earlier day. */
    public Organisation cutOff(LocalDate earlier) {
        return new Organisation(plan, earlier, reps, coached, accounts, opportunities);
    }

    /** Money won after its day up to {@code end}, in so many futures the true parameters make possible, the least first. */
    public double[] futures(LocalDate end, int count) {
        return Futures.of(this, end, count);
    }

    /** Writes the canonical tables and truth.json, whole or not at all, into a folder that is new or empty. */
    public void writeTo(Path folder) {
        new Export(folder).write(new Tables(this).files());
    }

    public Truth truth() {
        return Revelation.of(this);
    }

    SimulationPlan plan() {
        return plan;
    }

    Stages stages() {
        return plan.preset().stages();
    }

    LocalDate day() {
        return day;
    }

    List<Rep> reps() {
        return reps;
    }

    List<Coached> coached() {
        return coached;
    }

    List<Person> people() {
        return people;
    }

    List<Accounts.Account> accounts() {
        return accounts;
    }

    List<Quota> quotas() {
        return quotas;
    }

    List<Opportunity> opportunities() {
        return opportunities;
    }
}
