package org.coxswain.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Reads a day, and where in it if the text says so. */
interface DayReading {
    Optional<Moment> read(String text);

    /** The day of the instant in the organisation's zone, and what stands written, which has its own zone or none. */
    record Moment(LocalDate day, Instant instant, LocalDateTime written) {
        static Moment of(LocalDateTime written, ZoneId own, ZoneId organisation) {
            var instant = written.atZone(own).toInstant();
            return new Moment(LocalDate.ofInstant(instant, organisation), instant, written);
        }
    }

    /** The way a mapping file says, and where a text is not written that way, the ways we know. */
    static DayReading written(DateTimeFormatter pattern, DayReading otherwise, ZoneId zone) {
        return text -> {
            try {
                var parsed = pattern.parse(text);
                var time = parsed.isSupported(ChronoField.HOUR_OF_DAY) ? LocalTime.from(parsed) : LocalTime.MIDNIGHT;
                return Optional.of(Moment.of(LocalDate.from(parsed).atTime(time), zone, zone));
            } catch (DateTimeException other) {
                return otherwise.read(text);
            }
        };
    }
}
