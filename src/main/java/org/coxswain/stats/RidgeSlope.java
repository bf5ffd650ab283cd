package org.coxswain.stats;

import java.util.List;

/** A weighted straight line whose slope is believed to be 0 with a given precision; the level is free. */
public record RidgeSlope(double slope, double meanX) {

    public record Point(double x, double y, double weight) {}

    public static RidgeSlope of(List<Point> points, double precision) {
        double weight = 0;
        double sumX = 0;
        double sumY = 0;
        for (Point point : points) {
            weight += point.weight();
            sumX += point.weight() * point.x();
            sumY += point.weight() * point.y();
        }
        if (weight == 0) {
            return new RidgeSlope(0, 0);
        }
        double across = 0;
        double along = precision;
        for (Point point : points) {
            double off = point.x() - sumX / weight;
            across += point.weight() * off * (point.y() - sumY / weight);
            along += point.weight() * off * off;
        }
        return new RidgeSlope(across / along, sumX / weight);
    }
}
