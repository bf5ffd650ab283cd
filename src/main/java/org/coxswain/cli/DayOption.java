package org.coxswain.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as {@code 2026-03-31}. */
final class DayOption implements ITypeConverter<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Override
    public LocalDate convert(String day) {
        try {
            var parsed = LocalDate.parse(day);
            if (parsed.getYear() < FIRST_YEAR || parsed.getYear() > LAST_YEAR) {
                throw new TypeConversionException("\"%s\" is not a day of our time".formatted(day));
            }
            return parsed;
        } catch (DateTimeParseException unknown) {
            throw new TypeConversionException("\"%s\" is not a day such as 2026-03-31".formatted(day));
        }
    }
}
