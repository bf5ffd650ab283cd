package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GramTest {

    private static final double[][] ROWS = {{0, 1}, {1, 3}, {2, 0}, {3, 2}, {4, 5}, {5, 1}};
    private static final double[] TARGETS = {1, 2, 2, 4, 7, 5};

    /**
     * z = x - x.mean(0); S = z.T @ z; b = np.linalg.solve(S + np.diag(np.diag(S)) * 2 / 6, z.T @ (y - y.mean()));
     * l = y.mean() - x.mean(0) @ b; ((y - l - x @ b) ** 2).sum()
     */
    @Test
    void agreesWithNumpy() {
        Gram gram = gram(0, ROWS.length);
        Gram.Line line = gram.ridge(new int[] {0, 1}, 2);
        assertThat(line.slopes()[0]).isCloseTo(.7112546125461254, within(1e-12));
        assertThat(line.slopes()[1]).isCloseTo(.4760147601476016, within(1e-12));
        assertThat(line.level()).isCloseTo(.7698339483394836, within(1e-12));
        assertThat(gram.squaredError(line)).isCloseTo(1.9941326200623628, within(1e-10));
    }

    @Test
    void groupsAddUpToTheWhole() {
        Gram sum = new Gram(2);
        sum.add(gram(0, 2));
        sum.add(gram(2, ROWS.length));
        int[] columns = {1};
        assertThat(sum.ridge(columns, 1).slopes())
                .isEqualTo(gram(0, ROWS.length).ridge(columns, 1).slopes());
    }

    @Test
    void withoutColumnsTheMeanIsAllThereIs() {
        assertThat(gram(0, ROWS.length).ridge(new int[0], 1).level()).isCloseTo(3.5, within(1e-12));
    }

    @Test
    void aColumnThatNeverChangesSaysNothing() {
        Gram gram = new Gram(1);
        gram.add(new double[] {3}, 1);
        gram.add(new double[] {3}, 5);
        assertThat(gram.ridge(new int[] {0}, 1).at(new double[] {3})).isEqualTo(3);
    }

    private static Gram gram(int from, int to) {
        Gram gram = new Gram(2);
        for (int row = from; row < to; row++) {
            gram.add(ROWS[row], TARGETS[row]);
        }
        return gram;
    }
}
