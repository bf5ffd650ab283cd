package org.coxswain.forecast;

import java.math.BigDecimal;
import java.util.List;

/**
 * What forecasts of this kind were worth in the organisation's own past: on earlier days, knowing only what was known
 * then, stretches as long as the rest of the period were forecast.
 *
 * @param held how often the 80 % range held what came, of so many
 * @param off how far the middle was off on average, as a share of the money that came; naive likewise without a model
 * @param ways what the forecast is put together from
 */
public record Rehearsed(int held, int of, double off, double naiveOff, List<Way> ways) {

    /**
     * @param name {@code deals} or {@code restOfPeriod}
     * @param says closed so far and the middle of what is to come
     * @param off how far it was off in the rehearsals
     */
    public record Way(String name, BigDecimal says, double weight, double off) {}
}
