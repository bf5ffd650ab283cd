package org.coxswain.stats;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.coxswain.stats.BeforeAfter.Course;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * The plain second opinion: least squares of what came after on the whole history, the last quarter and whether somebody was
 * coached. Unbiased whichever of the two the choice went by, and less sure.
 */
public final class Ancova {

    private static final int FEWEST = 8;
    private static final int COLUMNS = 4;

    private Ancova() {}

    /** The coefficient of having been coached; none where too few can be compared. */
    public static OptionalDouble effect(List<Course> courses, Set<String> coached) {
        List<Course> known = courses.stream().filter(Course::known).toList();
        long chosen = known.stream().filter(one -> coached.contains(one.id())).count();
        if (known.size() - chosen < FEWEST || chosen == 0) {
            return OptionalDouble.empty();
        }
        double[][] rows = new double[known.size()][COLUMNS];
        double[] after = new double[known.size()];
        for (int i = 0; i < known.size(); i++) {
            Course one = known.get(i);
            rows[i] = new double[] {coached.contains(one.id()) ? 1 : 0, 1, one.level(), one.lately()};
            after[i] = one.after();
        }
        var solver = new SingularValueDecomposition(new Array2DRowRealMatrix(rows, false)).getSolver();
        return OptionalDouble.of(solver.solve(new ArrayRealVector(after, false)).getEntry(0));
    }
}
