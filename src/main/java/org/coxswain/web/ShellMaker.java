package org.coxswain.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.coxswain.access.Viewer;
import org.coxswain.setup.Setup;
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
    private final Notice notice;
    private final Setup setup;

    ShellMaker(Look look, Notice notice, Setup setup) {
        this.look = look;
        this.notice = notice;
        this.setup = setup;
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
        return new Shell(
                look.style(),
                look.script(),
                token(request),
                notice.words(),
                viewer == null ? null : reader(viewer, request.getRequestURI()));
    }

    private Shell.Reader reader(Viewer viewer, String path) {
        return Navigation.of(viewer, path).at(setup.name(viewer.scope()));
    }

    private static Shell.Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Token(token.getParameterName(), token.getToken())
                : new Shell.Token("_csrf", "");
    }
}
