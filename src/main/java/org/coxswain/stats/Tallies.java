package org.coxswain.stats;

import java.util.List;

/** Tallies of every stage, segment and class of age. */
final class Tallies {

    private static final int WEEK = 7;

    private final Tally[][][] cells;

    Tallies(int stages, int segments) {
        cells = new Tally[stages][segments][Age.CLASSES];
        for (Tally[][] stage : cells) {
            for (Tally[] segment : stage) {
                for (int ageClass = 0; ageClass < Age.CLASSES; ageClass++) {
                    segment[ageClass] = new Tally();
                }
            }
        }
    }

    Tallies with(List<Exits> exits, Memory memory) {
        exits.forEach(group -> add(group, memory));
        return this;
    }

    Tally cell(int stage, int segment, int ageClass) {
        return cells[stage][segment][ageClass];
    }

    Tally segment(int stage, int segment) {
        Tally sum = new Tally();
        for (Tally cell : cells[stage][segment]) {
            sum.add(cell);
        }
        return sum;
    }

    Tally age(int stage, int ageClass) {
        Tally sum = new Tally();
        for (Tally[] segment : cells[stage]) {
            sum.add(segment[ageClass]);
        }
        return sum;
    }

    Tally stage(int stage) {
        Tally sum = new Tally();
        for (int segment = 0; segment < cells[stage].length; segment++) {
            sum.add(segment(stage, segment));
        }
        return sum;
    }

    private void add(Exits group, Memory memory) {
        Tally[] ages = cells[group.stage()][group.segment()];
        int last = Age.classOf(WEEK * group.week());
        for (int ageClass = 0; ageClass <= last; ageClass++) {
            ages[ageClass].reached += group.visits();
            ages[ageClass].laterAdvanced += group.way() == Exits.Way.ADVANCED ? group.visits() : 0;
        }
        for (int week = memory.firstWeekOf(group.weeksAgo()); week <= group.week(); week++) {
            int weeksAgo = group.weeksAgo() - week;
            if (!memory.holds(group.stage(), weeksAgo)) {
                continue;
            }
            double days = group.daysIn(week) * memory.weight(weeksAgo);
            Tally age = ages[Age.classOf(WEEK * week)];
            age.advancing.days += days * memory.rush().advance(group.stage(), weeksAgo);
            age.losing.days += days * memory.rush().lose(weeksAgo);
        }
        if (memory.holds(group.stage(), group.weeksAgo() - group.week())) {
            leave(ages[last], group, memory.weight(group.weeksAgo() - group.week()));
        }
    }

    private static void leave(Tally age, Exits group, double weight) {
        age.advancing.happened += group.way() == Exits.Way.ADVANCED ? group.visits() * weight : 0;
        age.losing.happened += group.way() == Exits.Way.LOST ? group.visits() * weight : 0;
        age.exits += group.way() == Exits.Way.OPEN ? 0 : group.visits();
    }
}
