package org.coxswain.stats;

/** Linear equations with a symmetric, positive definite matrix, solved by Cholesky's factors. */
final class Equations {

    private Equations() {}

    static double[] solved(double[][] matrix, double[] right) {
        double[][] factor = factor(matrix);
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                solution[i] -= factor[i][j] * solution[j];
            }
            solution[i] /= factor[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                solution[i] -= factor[j][i] * solution[j];
            }
            solution[i] /= factor[i][i];
        }
        return solution;
    }

    private static double[][] factor(double[][] matrix) {
        int size = matrix.length;
        double[][] factor = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
            }
        }
        return factor;
    }
}
