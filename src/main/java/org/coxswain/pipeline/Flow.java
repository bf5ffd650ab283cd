package org.coxswain.pipeline;

import java.math.BigDecimal;

/**
 * How the pipeline that is to close in a period moved since its start:
 * {@code atStart + new + movedIn + raised - lowered - movedOut - lost - won = atEnd}, to the cent.
 *
 * @param dated whether the expected close decides what belongs to the period; otherwise every open deal does
 */
public record Flow(
        BigDecimal atStart,
        BigDecimal created,
        BigDecimal movedIn,
        BigDecimal raised,
        BigDecimal lowered,
        BigDecimal movedOut,
        BigDecimal lost,
        BigDecimal won,
        BigDecimal atEnd,
        boolean dated) {

    public Flow {
        var balance = atStart.add(created).add(movedIn).add(raised).subtract(lowered);
        balance = balance.subtract(movedOut).subtract(lost).subtract(won).subtract(atEnd);
        if (balance.signum() != 0) {
            throw new IllegalStateException("the flow is out by " + balance);
        }
    }
}
