package org.coxswain.forecast;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.CanonicalTable;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.TinyBatch;

/** A company written down as rows, asked about the quarter from day 18262 (2020-01-01), which is 91 days long. */
record Company(Path folder) {

    static final LocalDate DAY = LocalDate.of(2020, 1, 31);
    static final Period QUARTER = FiscalCalendar.CALENDAR_YEAR.quarterOf(DAY);

    /** Opportunities as: id, owner, amount, created on, closed on, outcome; days count back from the day of asking. */
    Forecast forecast(List<String> opportunities) throws Exception {
        return ask(opportunities, Forecasts::of);
    }

    /** Whatever the question is put to. */
    <T> T ask(List<String> opportunities, Function<ForecastQuestion, T> answer) throws Exception {
        int today = (int) DAY.toEpochDay();
        var rows = opportunities.stream().map(row -> row(row.split(","), today)).toArray(String[]::new);
        Path batch = folder.resolve("batch" + opportunities.hashCode());
        TinyBatch.in(batch).with(CanonicalTable.OPPORTUNITIES, rows);
        try (var engine = DuckDb.inMemory(folder.resolve("scratch"))) {
            Facts facts = Facts.open(engine, List.of(batch), new Facts.Money("USD", Map.of()));
            return answer.apply(new ForecastQuestion(facts.on(DAY), QUARTER, FiscalCalendar.CALENDAR_YEAR));
        }
    }

    private static String row(String[] deal, int today) {
        int created = today - Integer.parseInt(deal[3].strip());
        String closed = deal[4].isBlank() ? "null" : "" + (today - Integer.parseInt(deal[4].strip()));
        return "'%s','%s',null,null,null,null,null,null,%d,%d,null,%s,null,'USD',null,null,%s,'%s',null,null,null,null"
                .formatted(
                        deal[0].strip(), deal[1].strip(), created * 86_400L, created, deal[2], closed, deal[5].strip());
    }
}
