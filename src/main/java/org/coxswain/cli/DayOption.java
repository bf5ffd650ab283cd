package org.coxswain.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as {@code 2026-03-31}. */
final class DayOption implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unknown) {
            throw new TypeConversionException("\"%s\" is not a day such as 2026-03-31".formatted(day));
        }
    }
}
