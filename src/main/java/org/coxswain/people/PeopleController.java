package org.coxswain.people;

import java.util.Map;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of people. */
@Controller
class PeopleController {

    private final People people;

    PeopleController(People people) {
        this.people = people;
    }

    /** What is typed into the form. */
    record Typed(
            @Nullable String name,
            @Nullable String email,
            @Nullable Role role) {

        Newcomer newcomer() {
            return new Newcomer(
                    name == null ? "" : name, email == null ? "" : email, role == null ? Role.SALESPERSON : role);
        }
    }

    @GetMapping("/people")
    ModelAndView list(
            Scope scope,
            @RequestParam(required = false) @Nullable String sought,
            @RequestParam(defaultValue = "0") int before) {
        var nobody = new Typed(null, null, null).newcomer();
        return new ModelAndView("people/people", page(scope, new Sought(sought, before), new Asking(nobody, "")));
    }

    @PostMapping("/people")
    ModelAndView add(Scope scope, Typed typed) {
        var newcomer = typed.newcomer();
        return switch (people.add(scope, newcomer)) {
            case Adding.Added added -> new ModelAndView("redirect:/people/" + added.person());
            case Adding.Refused refused ->
                new ModelAndView(
                        "people/people",
                        page(scope, Sought.everybody(), new Asking(newcomer, refused.sentence())),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private record Asking(Newcomer typed, String complaint) {}

    private Map<String, ?> page(Scope scope, Sought sought, Asking asking) {
        var crowd = new PeoplePage.Crowd(
                people.some(scope, sought), sought, people.count(scope, sought), people.count(scope));
        return Map.of("page", new PeoplePage(crowd, people.mayKeep(scope), asking.typed(), asking.complaint()));
    }
}
