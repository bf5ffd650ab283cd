package org.coxswain.stats;

/** Share of closed deals that were won. */
public sealed interface WinRate {

    int FEWEST_CLOSED = 5;

    record Known(double share, double low, double high, int n) implements WinRate {}

    record TooFew(int closed) implements WinRate {}

    static WinRate of(int won, int closed) {
        if (won < 0 || won > closed) {
            throw new IllegalArgumentException("won %d of %d closed".formatted(won, closed));
        }
        if (closed < FEWEST_CLOSED) {
            return new TooFew(closed);
        }
        double share = (double) won / closed;
        Interval interval = Interval.wilson(share, closed);
        return new Known(share, interval.low(), interval.high(), closed);
    }
}
