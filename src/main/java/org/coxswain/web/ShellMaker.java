package org.coxswain.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.access.Viewer;
import org.coxswain.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the shell around whatever page a room names. */
@Component
class ShellMaker implements WebMvcConfigurer, HandlerInterceptor {

    private final Look look;

    ShellMaker(Look look) {
        this.look = look;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            page.addObject("shell", of(request));
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private Shell of(HttpServletRequest request) {
        var viewer = request.getUserPrincipal() instanceof org.springframework.security.core.Authentication known
                        && known.getPrincipal() instanceof Viewer signedIn
                ? signedIn
                : null;
        return new Shell(look.href(), token(request), viewer == null ? null : reader(viewer, request.getRequestURI()));
    }

    private static Shell.Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Token(token.getParameterName(), token.getToken())
                : new Shell.Token("_csrf", "");
    }

    private static Shell.Reader reader(Viewer viewer, String path) {
        var links = new ArrayList<>(List.of(
                link(leads(viewer) ? "This week" : "My numbers", "/week", path), link("People", "/people", path)));
        if (leads(viewer)) {
            links.add(link("Forecast", "/forecast", path));
            links.add(link("Pipeline", "/pipeline", path));
            links.add(link("What the best do", "/practice", path));
            links.add(link("Data", "/data", path));
        } else {
            links.add(link("My deals", "/deals", path));
        }
        if (viewer.keepsPeople()) {
            links.add(link("Start", "/", path));
        }
        if (viewer.administrates()) {
            links.add(link("Trail", "/trail", path));
        }
        return new Shell.Reader(viewer.name(), links);
    }

    private static boolean leads(Viewer viewer) {
        return viewer.roles().stream().anyMatch(role -> role != Role.SALESPERSON);
    }

    private static Shell.Link link(String word, String href, String path) {
        return new Shell.Link(
                word, href, href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/"));
    }
}
