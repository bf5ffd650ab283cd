package org.coxswain.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coxswain.facts.Person;
import org.coxswain.pipeline.MonthWon;
import org.coxswain.pipeline.PipelineReview;
import org.jspecify.annotations.Nullable;

/** One entry per person who sells: what they did, what is missing, what would move it. */
final class PeopleSection {

    private static final int MONTHS = 12;

    private final LocalDate day;
    private final Counting counting;
    private final Map<String, Map<Integer, BigDecimal>> months;

    private final DiagnosisSection diagnosis;
    private final Map<String, String> names;

    PeopleSection(DiagnosisSection diagnosis, Counting counting, PipelineReview review) {
        this.day = diagnosis.facts().day();
        this.diagnosis = diagnosis;
        this.counting = counting;
        this.names = diagnosis.facts().people().stream().collect(Collectors.toMap(Person::personId, Person::name));
        this.months = review.months().stream()
                .collect(Collectors.groupingBy(
                        MonthWon::ownerId, Collectors.toMap(MonthWon::monthsAgo, MonthWon::wonAmount)));
    }

    Brief.Person of(Person person) {
        var found = diagnosis.of(person.personId());
        return new Brief.Person(
                person.personId(),
                person.name(),
                person.managerId(),
                person.managerId() == null ? null : names.get(person.managerId()),
                person.team(),
                person.role(),
                person.segment(),
                person.territory(),
                counting.of(person.personId()),
                found == null ? null : DiagnosisSection.gap(found),
                found == null ? List.of() : diagnosis.levers(found),
                found == null ? List.of() : diagnosis.focus(found),
                found == null || found.noFocusReason() == null ? null : diagnosis.told(found.noFocusReason()),
                trend(person.personId()),
                List.of(),
                found == null ? List.of() : found.stages());
    }

    private Brief.@Nullable Trend trend(String person) {
        var won = months.get(person);
        if (won == null) {
            return null;
        }
        var values = new ArrayList<BigDecimal>();
        for (var ago = MONTHS - 1; ago >= 0; ago--) {
            values.add(won.getOrDefault(ago, BigDecimal.ZERO));
        }
        return new Brief.Trend("won", day.withDayOfMonth(1).minusMonths(MONTHS - 1L), values);
    }
}
