package org.coxswain.backtest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What each member told on each day, one line each, for a spreadsheet. */
public final class BacktestCsv {

    private static final String HEAD = "as_of,period,week,period_end,actual,member,mean,p10,p50,p90";

    private BacktestCsv() {}

    public static String write(Backtest backtest) {
        var lines = new ArrayList<>(List.of(HEAD));
        for (Backtest.Row row : backtest.rows()) {
            row.members().forEach((member, told) -> lines.add(String.join(",", cells(row, member, told))));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    static List<String> cells(Backtest.Row row, String member, Backtest.Told told) {
        return List.of(
                row.asOf().toString(),
                row.period(),
                Integer.toString(row.week()),
                row.periodEnd().toString(),
                row.actual().toPlainString(),
                member,
                cents(told.mean()),
                cents(told.p10()),
                cents(told.p50()),
                cents(told.p90()));
    }

    private static String cents(double amount) {
        return BigDecimal.valueOf(Math.round(amount * 100), 2).toPlainString();
    }
}
