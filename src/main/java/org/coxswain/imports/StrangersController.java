package org.coxswain.imports;

import java.util.List;
import java.util.Map;
import org.coxswain.imports.Strangers.Chosen;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom the CRM names and nobody here knows. */
@Controller
class StrangersController {

    private final Strangers strangers;

    StrangersController(Strangers strangers) {
        this.strangers = strangers;
    }

    @GetMapping("/imports/people")
    ModelAndView page(Scope scope) {
        return new ModelAndView("imports/people", Map.of("page", strangers.page(scope, List.of())));
    }

    @PostMapping("/imports/people")
    ModelAndView add(Scope scope, @RequestParam MultiValueMap<String, String> typed) {
        var chosen = typed.getOrDefault("who", List.of()).stream()
                .map(id -> chosen(id, typed))
                .toList();
        var complaints = strangers.add(scope, chosen);
        return complaints.isEmpty()
                ? new ModelAndView("redirect:/imports/people")
                : new ModelAndView(
                        "imports/people",
                        Map.of("page", strangers.page(scope, complaints)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Nobody becomes more here than somebody who manages. */
    private static Chosen chosen(String id, MultiValueMap<String, String> typed) {
        var email = typed.getFirst("email." + id);
        var role = "manager".equals(typed.getFirst("role." + id)) ? Role.MANAGER : Role.SALESPERSON;
        return new Chosen(id, email == null ? "" : email, role);
    }
}
