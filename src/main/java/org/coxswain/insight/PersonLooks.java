package org.coxswain.insight;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.coxswain.access.Looks;
import org.coxswain.access.Viewer;
import org.coxswain.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What one's page says of a person is theirs: whoever else looks at it leaves a line in the trail before it is shown. */
@Component
class PersonLooks implements WebMvcConfigurer, HandlerInterceptor {

    private final Looks looks;
    private final Ledger ledger;

    PersonLooks(Looks looks, Ledger ledger) {
        this.looks = looks;
        this.ledger = ledger;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/person/*/**");
    }

    /** Nobody out of view comes as far as this. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (request.getUserPrincipal() instanceof Authentication known
                && known.getPrincipal() instanceof Viewer viewer
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> words
                && words.get("key") instanceof String key) {
            looks.note(viewer, key, () -> whose(viewer, key));
        }
    }

    private Optional<String> whose(Viewer viewer, String key) {
        return ledger.as(
                viewer.scope(),
                db -> db.sql("select 'insight.person ' || id from insight.person where key = :key and id is"
                                + " distinct from insight.own() order by snapshot desc limit 1")
                        .param("key", key)
                        .query(String.class)
                        .optional());
    }
}
