package org.coxswain.recipe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;

/** Which figures told here what people would win? */
public record RecipeQuestion(AsOf facts, FiscalCalendar calendar) {

    private static final int MOST_QUARTERS = 20;

    /** The whole quarters that are known, oldest first. */
    List<Period> quarters() {
        var quarters = new ArrayList<Period>();
        LocalDate first = facts.firstDay().orElse(facts.day());
        Period quarter = calendar.before(calendar.quarterOf(facts.day().plusDays(1)));
        while (!quarter.start().isBefore(first) && quarters.size() < MOST_QUARTERS) {
            quarters.addFirst(quarter);
            quarter = calendar.before(quarter);
        }
        return List.copyOf(quarters);
    }
}
