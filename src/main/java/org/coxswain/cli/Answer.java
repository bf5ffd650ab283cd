package org.coxswain.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.coxswain.backtest.Backtest;
import org.coxswain.backtest.BacktestCsv;
import org.coxswain.backtest.BacktestHtml;
import org.coxswain.backtest.BacktestText;
import org.coxswain.brief.Brief;
import org.coxswain.brief.BriefCsv;
import org.coxswain.brief.BriefHtml;
import org.coxswain.brief.BriefText;
import org.coxswain.brief.Json;

/** What a command answers with, in whichever form is wanted. */
sealed interface Answer {

    /** What its file is called when nobody names one, without the ending. */
    String name();

    String write(Format form, Locale language);

    default void write(Format form, Locale language, OutputStream out) throws IOException {
        out.write(write(form, language).getBytes(StandardCharsets.UTF_8));
    }

    record OfBrief(Brief brief) implements Answer {

        @Override
        public String name() {
            return "brief-" + brief.asOf();
        }

        @Override
        public String write(Format form, Locale language) {
            return switch (form) {
                case HTML -> BriefHtml.write(brief, language);
                case JSON -> Json.write(brief);
                case TEXT -> BriefText.write(brief, language);
                case CSV -> BriefCsv.write(brief);
            };
        }

        /** Piece by piece where that saves memory. */
        @Override
        public void write(Format form, Locale language, OutputStream out) throws IOException {
            if (form == Format.JSON) {
                Json.write(brief, out);
            } else {
                Answer.super.write(form, language, out);
            }
        }
    }

    record OfBacktest(Backtest backtest) implements Answer {

        @Override
        public String name() {
            return "backtest-" + backtest.asOf();
        }

        @Override
        public String write(Format form, Locale language) {
            return switch (form) {
                case HTML -> BacktestHtml.write(backtest, language);
                case JSON -> Json.write(backtest);
                case TEXT -> BacktestText.write(backtest, language);
                case CSV -> BacktestCsv.write(backtest);
            };
        }
    }
}
