package org.coxswain.deals;

import java.util.Map;
import org.coxswain.insight.DealFiles;
import org.coxswain.ledger.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of one deal. Out of view is as good as not there. */
@Controller
class DealController {

    private final DealFiles files;

    DealController(DealFiles files) {
        this.files = files;
    }

    @GetMapping("/deal/{deal}")
    ModelAndView page(Scope scope, @PathVariable String deal) {
        return files.find(scope, deal)
                .map(file -> new ModelAndView("deals/deal", Map.of("page", DealPage.of(file))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
