package org.coxswain.insight;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What to work on. */
@Component
@Order(10)
class NowTab implements PersonTab {

    static final String PATH = "";

    @Override
    public String word() {
        return "Now";
    }

    @Override
    public String path() {
        return PATH;
    }
}
