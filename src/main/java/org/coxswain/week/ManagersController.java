package org.coxswain.week;

import java.util.Map;
import org.coxswain.insight.Nothing;
import org.coxswain.insight.Rollup;
import org.coxswain.ledger.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The managers below a leader: how their teams stand, and whether coaching happens. */
@Controller
class ManagersController {

    private final Rollup rollup;
    private final Marks marks;

    ManagersController(Rollup rollup, Marks marks) {
        this.rollup = rollup;
        this.marks = marks;
    }

    @GetMapping("/managers")
    ModelAndView page(Scope scope) {
        return rollup.of(scope)
                .map(teams -> ManagersPage.of(teams, marks.doneLately(scope)))
                .map(page -> new ModelAndView("week/managers", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("insight/nothing", Map.of("page", Nothing.IMPORTED)));
    }
}
