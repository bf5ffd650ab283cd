package org.coxswain.brief;

/** Every figure the brief shows, under its name in the JSON, with its meaning in one line; docs/metrics.md says more. */
public enum Metric {
    created("New deals", Unit.deals, "Deals created in the window, by the owner who created them."),
    won("Won", Unit.deals, "Deals closed as won in the window."),
    lost("Lost", Unit.deals, "Deals closed as lost in the window."),
    open("Open", Unit.deals, "Deals neither won nor lost on the day of the brief."),
    winRate("Win rate", Unit.share, "Won deals as a share of won and lost deals closed in the window."),
    winRateByValue(
            "Win rate by value", Unit.share, "Won amount as a share of won and lost amount closed in the window."),
    wonAmount("Won amount", Unit.money, "Sum of the amounts of deals won in the window."),
    averageWon("Average won deal", Unit.money, "Won amount divided by the number of won deals."),
    medianWon("Median won deal", Unit.money, "The amount that half of the won deals exceed."),
    medianCycleDays("Cycle", Unit.days, "Median days from creation to winning, of deals won in the window."),
    medianClosedDays(
            "Days to any closing",
            Unit.days,
            "Median days from creation to winning or losing, of deals closed in the window."),
    openAmount("Open amount", Unit.money, "Sum of the amounts of open deals."),
    coverage("Coverage", Unit.times, "Open amount due in the period, divided by quota not yet closed."),
    quota("Quota", Unit.money, "The goal for the period, as given in the quota table."),
    attainment("Attainment", Unit.share, "Amount won in the period as a share of the quota of the period."),
    pushes("Pushes", Unit.deals, "How often expected closing days of open deals were moved to a later month."),
    slipRate("Slip rate", Unit.share, "Deals due in the window that were moved past its end, as a share of deals due."),
    gap(
            "Gap",
            Unit.money,
            "What is missing to the quota, or to comparable peers where there is no quota, in a quarter."),
    create("New opportunities", Unit.perWeek, "New deals a week, against what comparable people achieve."),
    conversion("Moving a stage forward", Unit.share, "Share of deals entering a stage that leave it forward."),
    stageDays(
            "Days in a stage",
            Unit.days,
            "Typical days in the stage of the deals that left it forward, against comparable people."),
    win("Winning", Unit.share, "Share of closed deals that were won, where no stage history is known."),
    size("Deal value", Unit.money, "Typical amount of won deals, mix of segments taken out."),
    discount("Holding price", Unit.share, "Share of the list amount given away on won deals."),
    cycle("Time to close", Unit.days, "Days a deal takes, against comparable people."),
    forecast(
            "Forecast", Unit.money, "What the period will close: closed, plus open deals, plus deals not created yet."),
    probabilityOfQuota("Chance of quota", Unit.share, "Share of simulated periods that reach the quota."),
    naive(
            "Going like recent periods",
            Unit.money,
            "Closed so far plus what recent periods brought from this day on; the circle in the picture."),
    coverageOfRange("How often the range held", Unit.share, "Past forecasts whose 80 % range held what came."),
    winProbability("Chance of winning", Unit.share, "From deals of the same stage and age: how many were won."),
    closesInPeriod("Wins in the period", Unit.share, "Chance that the deal is won by the period's last day."),
    stuck(
            "Stuck",
            Unit.share,
            "Chance that the deal never leaves its stage forward, given how long it has been there and the work done on it."),
    flow("Flow", Unit.money, "How the open amount due in the period came from its start to where it is now."),
    balance("Balance", Unit.deals, "Open deals per stage against the number a steady flow would hold."),
    clog(
            "Clog",
            Unit.times,
            "Deals that left a stage in the last 13 weeks, over those that would have left it at the pace of before."),
    recipe(
            "Recipe",
            Unit.deals,
            "Figures of a quarter that told, in quarters foretold as they came, what each person won in the next."),
    neededPerWeek("New deals needed", Unit.perWeek, "New deals a week that give the next period an 80 % chance."),
    differences(
            "What goes with moving on",
            Unit.share,
            "Share of deals moving on with it less without it, among deals of the same person, stage, segment and half-year; seen in the first two weeks, before the outcome."),
    coaching(
            "Effect of coaching",
            Unit.share,
            "What came after coaching began, less what was to be expected from all that came before, less the same for those not coached on it.");

    private final String label;
    private final Unit unit;
    private final String definition;

    Metric(String label, Unit unit, String definition) {
        this.label = label;
        this.unit = unit;
        this.definition = definition;
    }

    public String key() {
        return name();
    }

    public String label() {
        return label;
    }

    Unit unit() {
        return unit;
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
