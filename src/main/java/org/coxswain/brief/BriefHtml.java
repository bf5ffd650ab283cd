package org.coxswain.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coxswain.ui.Assets;

/** The brief as one file for the browser: no network, readable without JavaScript. */
public final class BriefHtml {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, BriefHtml.class.getClassLoader(), "org.coxswain.pages");
    private static final Assets ASSETS = Assets.of("brief", List.of("table", "print"));

    private BriefHtml() {}

    public static String write(Brief brief, Locale locale) {
        var html = new StringOutput();
        TEMPLATES.render("brief/page.jte", Map.of("page", Pages.of(brief, locale), "assets", ASSETS), html);
        return html.toString();
    }
}
