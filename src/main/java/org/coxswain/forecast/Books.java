package org.coxswain.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.coxswain.pipeline.Residual;
import org.coxswain.pipeline.ResidualDeal;
import org.coxswain.stats.Hazards;
import org.coxswain.stats.Interval;
import org.coxswain.stats.StageCourse;
import org.coxswain.stats.WinByEnd;
import org.coxswain.stats.WinWithin;

/** Opens the book of each owner: his open deals with their chances, and the business he has yet to find. */
record Books(Rates rates, Span span) {

    /** From the day after {@code today}, so many days and how busy they are. */
    record Span(LocalDate today, WinByEnd.Days days) {}

    private Residual residual() {
        return rates.going().residual();
    }

    /** In the order of the owners' ids; the order does not depend on the number of cores. */
    List<Book> all() {
        Map<String, List<ResidualDeal>> open = residual().deals().stream()
                .collect(Collectors.groupingBy(ResidualDeal::ownerId, TreeMap::new, Collectors.toList()));
        var owners = new TreeSet<>(open.keySet());
        owners.addAll(rates.creations().owners());
        Map<Pace, List<String>> alike = owners.stream()
                .collect(Collectors.groupingBy(
                        owner -> new Pace(
                                rates.paces().advance(owner), rates.paces().lose(owner)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return List.copyOf(alike.entrySet()).parallelStream()
                .map(group -> books(group, open))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Book::ownerId))
                .toList();
    }

    /** How owners move their deals; those who move them alike share what is reckoned from it. */
    private record Pace(double advance, double lose) {}

    private List<Book> books(Map.Entry<Pace, List<String>> group, Map<String, List<ResidualDeal>> open) {
        var bySegment = new HashMap<Integer, Chances>();
        return group.getValue().stream()
                .map(owner -> book(
                        owner,
                        open.getOrDefault(owner, List.of()),
                        segment -> bySegment.computeIfAbsent(segment, any -> chances(group.getKey(), any))))
                .toList();
    }

    private Book book(String owner, List<ResidualDeal> open, IntFunction<Chances> moves) {
        var deals = new ArrayList<DealOutlook>();
        var stakes = new ArrayList<Stake>();
        var fresh = new ArrayList<Fresh>();
        for (String segment : residual().segments()) {
            double perDay = rates.creations().perDay(owner, segment);
            List<ResidualDeal> here =
                    open.stream().filter(deal -> deal.segment().equals(segment)).toList();
            if (perDay > 0 || !here.isEmpty()) {
                Chances chances = moves.apply(residual().segments().indexOf(segment));
                fresh.add(Fresh.of(
                        segment, perDay, chances.inPeriod(), rates.worths().usual(owner, segment)));
                here.forEach(deal -> add(deal, chances, deals, stakes));
            }
        }
        return new Book(owner, deals, stakes, fresh);
    }

    private record Chances(int segment, WinWithin ever, WinByEnd inPeriod) {}

    private Chances chances(Pace pace, int segment) {
        StageCourse course = residual().course(segment).scaled(pace.advance(), pace.lose());
        return new Chances(
                segment,
                WinWithin.of(course, residual().horizon()),
                WinByEnd.of(course, span.days(), residual().entry()));
    }

    private void add(ResidualDeal deal, Chances chances, List<DealOutlook> deals, List<Stake> stakes) {
        Integer position = deal.position();
        LocalDate since = deal.since();
        if (position == null || since == null) {
            deals.add(new DealOutlook.Undated(deal.opportunityId(), deal.ownerId()));
            return;
        }
        int age = residual().age(since);
        DealOutlook.Likely likely = likely(deal, chances, new Place(position - 1, age));
        deals.add(likely);
        stakes.add(new Stake(
                deal.opportunityId(), likely.closesInPeriod(), rates.worths().of(deal)));
    }

    private record Place(int stage, int age) {}

    private DealOutlook.Likely likely(ResidualDeal deal, Chances chances, Place at) {
        WinWithin ever = chances.ever();
        double inPeriod = chances.inPeriod().chance(at.stage(), at.age());
        double chance = Math.max(inPeriod, ever.chance(at.stage(), at.age(), ever.horizon()));
        Hazards.Precedent precedent = residual().hazards().precedent(at.stage(), chances.segment(), at.age());
        Interval interval = Interval.beta(chance, precedent.reached());
        return new DealOutlook.Likely(
                deal.opportunityId(),
                deal.ownerId(),
                chance,
                interval.low(),
                interval.high(),
                precedent.reached(),
                inPeriod,
                span.today().plusDays(ever.daysUntil(at.stage(), at.age(), .1)),
                span.today().plusDays(ever.daysUntil(at.stage(), at.age(), .5)),
                span.today().plusDays(ever.daysUntil(at.stage(), at.age(), .9)),
                rates.worths().of(deal).mean(),
                because(precedent, residual().stage(at.stage())));
    }

    private static String because(Hazards.Precedent precedent, String stage) {
        return precedent.reached() == 0
                ? "No deal was this old in %s before".formatted(stage)
                : String.format(
                        Locale.ROOT,
                        "%,d of %,d deals this old in %s went forward",
                        precedent.advanced(),
                        precedent.reached(),
                        stage);
    }
}
