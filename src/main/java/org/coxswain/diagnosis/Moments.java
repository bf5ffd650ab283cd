package org.coxswain.diagnosis;

/** Count, sum and sum of squares; from these, mean and the squares around it. */
record Moments(double n, double sum, double squares) {

    static final Moments NONE = new Moments(0, 0, 0);
    private static final double MILLIONTH = 1e-6;

    static Moments ofMillionths(int n, long sum, long squares) {
        return new Moments(n, sum * MILLIONTH, squares * MILLIONTH);
    }

    Moments and(Moments more) {
        return new Moments(n + more.n, sum + more.sum, squares + more.squares);
    }

    double mean() {
        return n == 0 ? 0 : sum / n;
    }

    double around() {
        return n == 0 ? 0 : Math.max(0, squares - sum * sum / n);
    }
}
