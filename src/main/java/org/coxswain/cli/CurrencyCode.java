package org.coxswain.cli;

import java.util.Currency;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a currency's code such as {@code EUR}. */
final class CurrencyCode implements ITypeConverter<String> {

    @Override
    public String convert(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("\"%s\" is not a currency code such as EUR".formatted(code));
        }
    }
}
