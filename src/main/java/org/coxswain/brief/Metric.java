package org.coxswain.brief;

/** Every figure the brief shows, under its name in the JSON, with its meaning in one line; docs/metrics.md says more. */
public enum Metric {
    created("New deals", "Deals created in the window, by the owner who created them."),
    won("Won", "Deals closed as won in the window."),
    lost("Lost", "Deals closed as lost in the window."),
    open("Open", "Deals neither won nor lost on the day of the brief."),
    winRate("Win rate", "Won deals as a share of won and lost deals closed in the window."),
    winRateByValue("Win rate by value", "Won amount as a share of won and lost amount closed in the window."),
    wonAmount("Won amount", "Sum of the amounts of deals won in the window."),
    averageWon("Average won deal", "Won amount divided by the number of won deals."),
    medianWon("Median won deal", "The amount that half of the won deals exceed."),
    medianCycleDays("Cycle", "Median days from creation to winning, of deals won in the window."),
    medianClosedDays(
            "Days to any closing", "Median days from creation to winning or losing, of deals closed in the window."),
    openAmount("Open amount", "Sum of the amounts of open deals."),
    coverage("Coverage", "Open amount due in the period, divided by quota not yet closed."),
    quota("Quota", "The goal for the period, as given in the quota table."),
    attainment("Attainment", "Amount won in the period as a share of the quota of the period."),
    pushes("Pushes", "How often expected closing days of open deals were moved to a later month."),
    slipRate("Slip rate", "Deals due in the window that were moved past its end, as a share of deals due."),
    gap("Gap", "What is missing to the quota, or to comparable peers where there is no quota, in a quarter."),
    create("New opportunities", "New deals a week, against what comparable people achieve."),
    conversion("Moving a stage forward", "Share of deals entering a stage that leave it forward."),
    win("Winning", "Share of closed deals that were won, where no stage history is known."),
    size("Deal value", "Typical amount of won deals, mix of segments taken out."),
    discount("Holding price", "Share of the list amount given away on won deals."),
    cycle("Time to close", "Days a deal takes, against comparable people."),
    forecast("Forecast", "What the period will close: closed, plus open deals, plus deals not created yet."),
    probabilityOfQuota("Chance of quota", "Share of simulated periods that reach the quota."),
    naive("Naive forecast", "Closed so far plus what recent periods brought from this day on."),
    coverageOfRange("How often the range held", "Past forecasts whose 80 % range held what came."),
    winProbability("Chance of winning", "From deals of the same stage and age: how many were won."),
    closesInPeriod("Wins in the period", "Chance that the deal is won by the period's last day."),
    stuck("Stuck", "Chance that the deal never leaves its stage forward, given how long it has been in it."),
    flow("Flow", "How the open amount due in the period came from its start to where it is now."),
    balance("Balance", "Open deals per stage against the number a steady flow would hold."),
    neededPerWeek("New deals needed", "New deals a week that give the next period an 80 % chance.");

    private final String label;
    private final String definition;

    Metric(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public String key() {
        return name();
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    /** The metric of that name; a name that is no metric is a bug. */
    static Metric named(String key) {
        return valueOf(key);
    }

    /** The metric behind a lever's name: conversion:Proposal is a conversion. */
    public static Metric ofLever(String lever) {
        var colon = lever.indexOf(':');
        return valueOf(colon < 0 ? lever : lever.substring(0, colon));
    }
}
