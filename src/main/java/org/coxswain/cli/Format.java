package org.coxswain.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.jspecify.annotations.Nullable;

/** The forms an answer is written in. */
enum Format {
    HTML,
    JSON,
    TEXT,
    CSV;

    /** The one asked for, else the one the file's ending speaks of, else a page. */
    static Format of(@Nullable Format asked, @Nullable Path file) {
        if (asked != null) {
            return asked;
        }
        var name = String.valueOf(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".csv")) {
            return CSV;
        }
        return name.endsWith(".txt") || name.endsWith(".md") ? TEXT : HTML;
    }

    /** Piece by piece where that saves memory. */
    void write(Brief brief, Locale language, OutputStream out) throws IOException {
        if (this == JSON) {
            Json.write(brief, out);
        } else {
            out.write(write(brief, language).getBytes(StandardCharsets.UTF_8));
        }
    }

    String write(Backtest backtest, Locale language) {
        return switch (this) {
            case HTML -> BacktestHtml.write(backtest, language);
            case JSON -> Json.write(backtest);
            case TEXT -> BacktestText.write(backtest, language);
            case CSV -> BacktestCsv.write(backtest);
        };
    }

    String write(Brief brief, Locale language) {
        return switch (this) {
            case HTML -> BriefHtml.write(brief, language);
            case JSON -> Json.write(brief);
            case TEXT -> BriefText.write(brief, language);
            case CSV -> BriefCsv.write(brief);
        };
    }
}
