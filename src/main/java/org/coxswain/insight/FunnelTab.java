package org.coxswain.insight;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What goes on from each stage, and how long it takes. */
@Component
@Order(20)
class FunnelTab implements PersonTab {

    static final String PATH = "/funnel";

    @Override
    public String word() {
        return "Funnel";
    }

    @Override
    public String path() {
        return PATH;
    }
}
