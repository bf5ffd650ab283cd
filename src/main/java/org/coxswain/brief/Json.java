package org.coxswain.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Answers as JSON: the same answer gives the same bytes on every machine. */
public final class Json {

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

    private static final ObjectWriter LEAVING_OPEN = MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private Json() {}

    public static String write(Record answer) {
        return MAPPER.writeValueAsString(answer) + "\n";
    }

    /** The same in UTF-8, without holding it all: a large organisation's is a hundred megabytes. */
    public static void write(Record answer, OutputStream out) throws IOException {
        LEAVING_OPEN.writeValue(out, answer);
        out.write('\n');
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
        private static final double EXACT = 1e9;
        private static final double TIE = 1e-3;

        Estimate() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            if (!Double.isFinite(value)) {
                throw new IllegalStateException("an answer holds " + value + " where a number belongs");
            }
            json.writeNumber(said(value, Math.abs(value) < LARGE ? 4 : 2));
        }

        /** In whole units of the last decimal where no digit hangs on how the double is written out, which is quicker. */
        private static String said(double value, int decimals) {
            double units = value * (decimals == 4 ? 1e4 : 1e2);
            boolean clear = Math.abs(units) < EXACT && Math.abs(units - Math.floor(units) - .5) > TIE;
            var exact = clear ? BigDecimal.valueOf(Math.round(units), decimals) : BigDecimal.valueOf(value);
            return plain(exact, decimals).toPlainString();
        }
    }
}
