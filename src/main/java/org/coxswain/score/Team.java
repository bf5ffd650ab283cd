package org.coxswain.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.diagnosis.LeverFinding;
import org.coxswain.diagnosis.PersonDiagnosis;

/** Plain figures of a team, as a dashboard would have them. */
record Team(List<PersonDiagnosis> people) {

    static Map<String, LeverFinding> byName(PersonDiagnosis person) {
        Map<String, LeverFinding> byName = new TreeMap<>();
        person.levers().forEach(finding -> byName.put(finding.lever(), finding));
        return byName;
    }

    /** Standard deviations above the team's mean; fewer days and less discount count as above. */
    double z(LeverFinding finding) {
        double[] values = values(finding.lever());
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double spread = Math.sqrt(squares / Math.max(1, values.length - 1));
        double z = spread == 0 ? 0 : (finding.value() - mean) / spread;
        return lessIsBetter(finding.lever()) ? -z : z;
    }

    /** How much the velocity formula would gain, in logs, if this figure were the team's mean. */
    double shortfall(LeverFinding finding) {
        double mean = mean(values(finding.lever()));
        double own = finding.value();
        if (own <= 0 || mean <= 0) {
            return 0;
        }
        return switch (finding.lever()) {
            case "cycle" -> Math.log(own / mean);
            case "discount" -> Math.log((1 - mean) / (1 - own));
            default -> Math.log(mean / own);
        };
    }

    private double[] values(String lever) {
        return people.stream()
                .flatMap(person -> person.levers().stream())
                .filter(finding -> finding.lever().equals(lever))
                .mapToDouble(LeverFinding::value)
                .toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    private static boolean lessIsBetter(String lever) {
        return lever.equals("cycle") || lever.equals("discount");
    }
}
