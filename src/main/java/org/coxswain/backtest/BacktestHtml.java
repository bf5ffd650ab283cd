package org.coxswain.backtest;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coxswain.ui.Assets;

/** The back-test as one file for the browser: no network, readable without JavaScript. */
public final class BacktestHtml {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, BacktestHtml.class.getClassLoader(), "org.coxswain.pages");
    private static final Assets ASSETS = Assets.of("backtest", List.of("table", "print", "backtest"));

    private BacktestHtml() {}

    public static String write(Backtest backtest, Locale locale) {
        var html = new StringOutput();
        TEMPLATES.render(
                "backtest/page.jte", Map.of("page", BacktestPages.of(backtest, locale), "assets", ASSETS), html);
        return html.toString();
    }
}
