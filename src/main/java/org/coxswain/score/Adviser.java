package org.coxswain.score;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.coxswain.diagnosis.LeverFinding;

/** Ways to choose what to coach somebody on. */
enum Adviser {
    COXSWAIN("coxswain") {
        @Override
        List<String> ranking(Case one) {
            return names(one.found().levers());
        }
    },
    LOWEST_Z("lowest z-score") {
        @Override
        List<String> ranking(Case one) {
            Team team = new Team(one.team());
            return ordered(one, team::z);
        }
    },
    VELOCITY("largest gap in the velocity formula") {
        /** The formula knows one win rate; where it is short, the stage that is lowest gets the advice. */
        @Override
        List<String> ranking(Case one) {
            Team team = new Team(one.team());
            double winRate = one.found().levers().stream()
                    .filter(Adviser::converts)
                    .mapToDouble(team::shortfall)
                    .sum();
            String lowest = names(one.found().levers().stream()
                            .filter(Adviser::converts)
                            .sorted(Comparator.comparingDouble(team::z))
                            .toList())
                    .getFirst();
            return ordered(
                    one,
                    finding -> !converts(finding)
                            ? -team.shortfall(finding)
                            : finding.lever().equals(lowest) ? -winRate : Double.MAX_VALUE);
        }
    },
    ALWAYS_CREATE("always more opportunities, then larger ones") {
        @Override
        List<String> ranking(Case one) {
            return List.of("create", "size");
        }
    };

    final String label;

    Adviser(String label) {
        this.label = label;
    }

    /** Names of levers, the first advice first. */
    abstract List<String> ranking(Case one);

    private static List<String> ordered(Case one, ToDoubleFunction<LeverFinding> lowestFirst) {
        return names(one.found().levers().stream()
                .sorted(Comparator.comparingDouble(lowestFirst).thenComparing(LeverFinding::lever))
                .toList());
    }

    private static List<String> names(List<LeverFinding> findings) {
        return findings.stream().map(LeverFinding::lever).toList();
    }

    private static boolean converts(LeverFinding finding) {
        return finding.lever().startsWith("conversion:") || finding.lever().equals("win");
    }
}
