package org.coxswain.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What a page may ask for beside the words of its form: the viewer, on whose behalf to ask the ledger, the visit. */
@Component
class Arguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final SessionCookie cookie;

    Arguments(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return List.of(Scope.class, Viewer.class, Visit.class).contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == Visit.class) {
            return new Visit(
                    Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
                    Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)),
                    cookie);
        }
        var viewer = viewer().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        return parameter.getParameterType() == Scope.class ? viewer.scope() : viewer;
    }

    static Optional<Viewer> viewer() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(Viewer.class::isInstance)
                .map(Viewer.class::cast);
    }
}
