package org.coxswain.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One person's record. Out of view is as good as not there. */
@Controller
class PersonController {

    private static final String CIRCLE =
            "That manager works below this person, on that day or another; people cannot manage in a circle.";

    private final People people;
    private final Ledger ledger;

    PersonController(People people, Ledger ledger) {
        this.people = people;
        this.ledger = ledger;
    }

    /** Where somebody is to work, as typed. */
    record Typed(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate since,

            @Nullable Long manager,
            @Nullable String team) {}

    /** What somebody is to do, as ticked. */
    record Ticked(@Nullable Set<Role> roles) {}

    /** The day somebody leaves; none: they stay. */
    record Leaving(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day) {}

    @GetMapping("/people/{id}")
    ModelAndView page(Scope scope, @PathVariable long id) {
        return new ModelAndView("people/person", page(scope, id, ""));
    }

    @PostMapping("/people/{id}/place")
    ModelAndView place(Scope scope, @PathVariable long id, Typed typed) {
        mustBeThere(scope, id);
        var since = typed.since() == null ? today() : typed.since();
        return switch (people.place(scope, new Placement(id, since, typed.manager(), typed.team()))) {
            case Placing.Placed placed -> back(id);
            case Placing.WouldCircle circle -> refused(scope, id, CIRCLE);
        };
    }

    @PostMapping("/people/{id}/roles")
    ModelAndView roles(Scope scope, @PathVariable long id, Ticked ticked) {
        mustBeThere(scope, id);
        return answer(scope, id, people.give(scope, id, ticked.roles() == null ? Set.of() : ticked.roles()));
    }

    @PostMapping("/people/{id}/leaving")
    ModelAndView leave(Scope scope, @PathVariable long id, Leaving leaving) {
        mustBeThere(scope, id);
        return answer(scope, id, people.leave(scope, id, leaving.day()));
    }

    private ModelAndView answer(Scope scope, long id, Changing changing) {
        return switch (changing) {
            case Changing.Changed changed -> back(id);
            case Changing.Refused refused -> refused(scope, id, refused.sentence());
        };
    }

    private static ModelAndView back(long id) {
        return new ModelAndView("redirect:/people/" + id);
    }

    private ModelAndView refused(Scope scope, long id, String sentence) {
        return new ModelAndView("people/person", page(scope, id, sentence), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Map<String, ?> page(Scope scope, long id, String complaint) {
        var person = mustBeThere(scope, id);
        var mayKeep = people.mayKeep(scope);
        var others = mayKeep
                ? people.here(scope).stream().filter(other -> other.id() != id).toList()
                : List.<Named>of();
        return Map.of("page", new PersonPage(person, people.places(scope, id), others, mayKeep, today(), complaint));
    }

    private Person mustBeThere(Scope scope, long id) {
        return people.find(scope, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return ledger.today();
    }
}
