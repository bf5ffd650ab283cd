package org.coxswain.brief;

import org.jspecify.annotations.Nullable;

/** The period in one picture: what is closed, the range it will end in, the goal, and the naive figure beside it. */
public record RangeBar(
        String words,
        String closedWidth,
        String low,
        String bandWidth,
        String middle,
        @Nullable String quota,
        @Nullable String naive,
        String quotaSide) {

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
                quota > scale.to() * 0.6 ? "end" : "start");
    }
}
