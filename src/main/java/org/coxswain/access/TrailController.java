package org.coxswain.access;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The trail of changes, for administrators. */
@Controller
class TrailController {

    private static final int MOST = 200;

    private final Trail trail;

    TrailController(Trail trail) {
        this.trail = trail;
    }

    @GetMapping("/trail")
    ModelAndView page() {
        return new ModelAndView("access/trail", Map.of("entries", trail.latest(MOST)));
    }
}
