package org.coxswain.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.coxswain.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;

/** A line a request: what kind of page, what came of it, how long it took. Who asked, and for whom, is not told. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    private static final int FAULT = 500;

    private final Clock clock;
    private final PageTimes times;

    RequestLog(Ledger ledger, PageTimes times) {
        this.times = times;
        clock = ledger.clock();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var began = clock.instant();
        var status = FAULT;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } catch (ServletException | IOException | RuntimeException broken) {
            if (!DisconnectedClientHelper.isClientDisconnectedException(broken)) {
                LOG.error("a page failed", broken);
            }
            throw broken;
        } finally {
            told(request, status, Duration.between(began, clock.instant()));
        }
    }

    private void told(HttpServletRequest request, int status, Duration time) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var page = Objects.requireNonNullElse(pattern, "none").toString();
        times.took(page, status, time);
        LOG.atInfo()
                .addKeyValue("method", request.getMethod())
                .addKeyValue("page", page)
                .addKeyValue("status", status)
                .addKeyValue("milliseconds", time.toMillis())
                .log("answered");
    }
}
