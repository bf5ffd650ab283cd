package org.coxswain.access;

import org.coxswain.people.Newcomer;
import org.coxswain.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a server that nobody can sign in to yet. */
@Controller
class FirstRunController {

    private final FirstRun firstRun;

    FirstRunController(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @GetMapping("/first-run")
    String page(Model model) {
        model.addAttribute("form", FirstRunForm.empty());
        return firstRun.isDue() ? "access/first-run" : "redirect:/sign-in";
    }

    /** What is typed into the form. */
    record Typed(
            @Nullable String code,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password) {

        Newcomer newcomer() {
            return new Newcomer(Words.given(name), Words.given(email), Role.ADMINISTRATOR);
        }
    }

    @PostMapping("/first-run")
    String found(Typed typed, Visit visit, Model model) {
        if (!firstRun.isDue()) {
            return "redirect:/sign-in";
        }
        var first = typed.newcomer();
        return switch (firstRun.found(Words.given(typed.code()), first, Words.given(typed.password()))) {
            case FirstRun.Founding.Over over -> "redirect:/sign-in";
            case FirstRun.Founding.Founded founded -> {
                visit.admit(founded.session());
                yield "redirect:/";
            }
            case FirstRun.Founding.Refused refused -> {
                visit.refuse(HttpStatus.UNPROCESSABLE_CONTENT);
                model.addAttribute("form", new FirstRunForm(first.name(), first.email(), refused.sentence()));
                yield "access/first-run";
            }
        };
    }
}
