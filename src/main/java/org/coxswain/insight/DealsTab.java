package org.coxswain.insight;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is open, and what was closed in the quarter. */
@Component
@Order(30)
class DealsTab implements PersonTab {

    static final String PATH = "/deals";

    @Override
    public String word() {
        return "Deals";
    }

    @Override
    public String path() {
        return PATH;
    }
}
