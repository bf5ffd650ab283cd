package org.coxswain.brief;

import org.jspecify.annotations.Nullable;

/** The period in one picture: what is closed, the range it will end in, the goal, and the naive figure beside it. */
public record RangeBar(
        String words,
        String closedWidth,
        String low,
        String bandWidth,
        @Nullable String middle,
        @Nullable String quota,
        @Nullable String naive,
        String quotaSide) {

    /** What is closed against the goal, where there is one. */
    static @Nullable RangeBar settled(Brief.Forecast forecast, String words) {
        if (forecast.quota() == null) {
            return null;
        }
        var quota = forecast.quota().doubleValue();
        var closed = forecast.closed().doubleValue();
        var scale = Scale.around(quota, closed);
        return new RangeBar(
                words,
                scale.at(closed),
                scale.at(closed),
                scale.at(0),
                null,
                scale.at(quota),
                null,
                side(quota, scale));
    }

    private static String side(double quota, Scale scale) {
        return quota > scale.to() * 0.6 ? "end" : "start";
    }

    static @Nullable RangeBar of(Brief.Forecast forecast, String words) {
        var low = forecast.p10();
        var middle = forecast.p50();
        var high = forecast.p90();
        if (low == null || middle == null || high == null) {
            return null;
        }
        var quota = forecast.quota() == null ? 0 : forecast.quota().doubleValue();
        var naive = forecast.naive() == null ? 0 : forecast.naive().doubleValue();
        var scale =
                Scale.around(high.doubleValue(), quota, naive, forecast.closed().doubleValue());
        return new RangeBar(
                words,
                scale.at(forecast.closed().doubleValue()),
                scale.at(low.doubleValue()),
                scale.width(low.doubleValue(), high.doubleValue()),
                scale.at(middle.doubleValue()),
                forecast.quota() == null ? null : scale.at(quota),
                forecast.naive() == null ? null : scale.at(naive),
                side(quota, scale));
    }
}
