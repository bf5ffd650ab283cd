package org.coxswain.setup;

import java.util.Map;
import org.coxswain.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where set-up begins. */
@Controller
class HubController {

    private final Hub hub;

    HubController(Hub hub) {
        this.hub = hub;
    }

    @GetMapping("/set-up")
    ModelAndView page(Viewer viewer) {
        return new ModelAndView("setup/hub", Map.of("page", hub.of(viewer)));
    }
}
