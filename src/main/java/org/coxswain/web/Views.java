package org.coxswain.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** A page's name is its template's; its words are the template's parameters. */
@Component
class Views implements ViewResolver, Ordered {

    private static final String ELSEWHERE = "redirect:";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Views.class.getClassLoader(), "org.coxswain.pages");

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        return name.startsWith(ELSEWHERE)
                ? new RedirectView(name.substring(ELSEWHERE.length()), true, false, false)
                : page(name + ".jte");
    }

    private View page(String template) {
        return (model, request, response) -> {
            var html = new StringOutput();
            templates.render(template, new HashMap<String, Object>(model), html);
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(html.toString().getBytes(StandardCharsets.UTF_8));
        };
    }
}
