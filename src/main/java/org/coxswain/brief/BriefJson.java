package org.coxswain.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The brief as JSON: the same brief gives the same bytes on every machine. */
public final class BriefJson {

    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter(" ", "\n"))
            .withArrayIndenter(new DefaultIndenter(" ", "\n"));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(PRETTY)
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, new Money())
                    .addSerializer(Double.class, new Estimate())
                    .addSerializer(double.class, new Estimate()))
            .build();

    private BriefJson() {}

    public static String write(Brief brief) {
        return MAPPER.writeValueAsString(brief) + "\n";
    }

    private static BigDecimal plain(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Money: at most two decimals, never an exponent. */
    private static final class Money extends StdSerializer<BigDecimal> {

        Money() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
            json.writeNumber(plain(value, 2).toPlainString());
        }
    }

    /** Rates and days to four decimals, large figures to two; a figure that is no number is a bug. */
    private static final class Estimate extends StdSerializer<Double> {

        private static final int LARGE = 1000;

        Estimate() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            if (!Double.isFinite(value)) {
                throw new IllegalStateException("a brief holds " + value + " where a number belongs");
            }
            var decimals = Math.abs(value) < LARGE ? 4 : 2;
            json.writeNumber(plain(BigDecimal.valueOf(value), decimals).toPlainString());
        }
    }
}
