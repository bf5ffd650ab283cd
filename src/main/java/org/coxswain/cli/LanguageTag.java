package org.coxswain.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language tag such as {@code de} or {@code en-GB}. */
final class LanguageTag implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException unknown) {
            throw new TypeConversionException("\"%s\" is not a language tag such as de or en-GB".formatted(tag));
        }
    }
}
