package org.coxswain.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** One rep's weeks: working the open deals and making new ones, fewer when the desk is full. */
final class Desk {

    private static final int RAMP_WEEKS = 13;

    private final SimulationPlan plan;
    private final Rep rep;
    private final Conduct conduct;
    private final Weather weather;
    private final Accounts accounts;
    private final List<DealCourse> open = new ArrayList<>();
    private final List<DealCourse> closed = new ArrayList<>();

    private Desk(Conduct conduct) {
        this.conduct = conduct;
        this.plan = conduct.plan();
        this.rep = conduct.rep();
        this.weather = new Weather(plan);
        this.accounts = new Accounts(rep);
    }

    static Desk worked(SimulationPlan plan, Rep rep) {
        return worked(Conduct.of(plan, rep));
    }

    /** The same weeks with coaching; nothing is different before it begins. */
    Desk coached(List<Coached> all) {
        boolean concerned =
                all.stream().anyMatch(one -> one.personId().equals(rep.person().id()));
        return concerned ? worked(conduct.coached(all)) : this;
    }

    private static Desk worked(Conduct conduct) {
        Desk desk = new Desk(conduct);
        for (int week = desk.rep.firstWeek(); week < desk.plan.weeks(); week++) {
            desk.work(week);
        }
        return desk;
    }

    List<Opportunity> opportunities() {
        List<DealCourse> all = new ArrayList<>(closed);
        all.addAll(open);
        return all.stream()
                .map(DealCourse::soFar)
                .sorted(Comparator.comparing(deal -> deal.card().id()))
                .toList();
    }

    Rep rep() {
        return rep;
    }

    List<Accounts.Account> accounts() {
        return accounts.all();
    }

    private void work(int week) {
        LocalDate monday = plan.monday(week);
        if (week == rep.lastWeek()) {
            open.forEach(deal -> deal.handTo(rep.successorId(), monday));
        }
        int before = open.size();
        open.forEach(deal -> deal.live(monday));
        open.stream().filter(DealCourse::closed).forEach(closed::add);
        open.removeIf(DealCourse::closed);
        if (week < rep.lastWeek()) {
            create(week, before);
        }
    }

    private void create(int week, int openBefore) {
        LocalDate monday = plan.monday(week);
        double mean = new Inflow(plan, rep).mean(week, weather, openBefore);
        SplittableRandom random =
                plan.key("creation").and(rep.number()).and(week).random();
        int count = Draws.poisson(random, mean);
        for (int i = 0; i < count; i++) {
            LocalDate day = monday.plusDays(random.nextInt(5));
            DealCourse deal = new DealCourse(card(random), conduct, weather, random.split());
            deal.create(day);
            open.add(deal);
        }
    }

    /** How many deals a rep is to be expected to create. */
    record Inflow(SimulationPlan plan, Rep rep) {

        double mean(int week, Weather weather, int openBefore) {
            Parameters parameters = plan.preset().parameters();
            return parameters.creationsPerWeek()
                    * Math.exp(rep.levers().create() + rep.territory().create())
                    * weather.creation(plan.monday(week))
                    * ramp(week)
                    * new Economy(plan.preset()).room(openBefore);
        }

        private double ramp(int week) {
            return rep.firstWeek() == 0 ? 1 : Math.min(1, (week - rep.firstWeek() + 3.0) / RAMP_WEEKS);
        }
    }

    static double listAmount(Rep rep, Segment segment, SplittableRandom random) {
        double spread = segment.amountSpread;
        return segment.meanAmount
                * Math.exp(rep.levers().size()
                        + rep.territory().size()
                        + Draws.normal(random, spread)
                        - spread * spread / 2);
    }

    private Opportunity.Card card(SplittableRandom random) {
        Segment segment = random.nextDouble() < rep.largeShare() ? Segment.ENT : Segment.SMB;
        var account = accounts.next(segment, random);
        String product = Draws.pick(random, Words.PRODUCTS);
        double amount = listAmount(rep, segment, random);
        return new Opportunity.Card(
                "D%03d%05d".formatted(rep.number() + 1, open.size() + closed.size() + 1),
                account.name() + " - " + product,
                account.id(),
                product,
                segment,
                rep.territory().name(),
                Draws.pick(random, Words.SOURCES),
                BigDecimal.valueOf(Math.max(100, Math.round(amount / 10) * 10)).setScale(2, RoundingMode.UNNECESSARY));
    }
}
