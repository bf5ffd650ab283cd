package org.coxswain.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.coxswain.access.Viewer;
import org.coxswain.ledger.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs: files in, and how it stands out. What is read is kept, unless {@code keep=false} asks for a look. */
@RestController
class ImportsApi {

    private final Reception reception;
    private final Imports imports;

    ImportsApi(Reception reception, Imports imports) {
        this.reception = reception;
        this.imports = imports;
    }

    /** How an import stands; {@code id} is 0 where none began. */
    record State(long id, String state, String sentence, String href) {

        static State of(Import shown) {
            var sentence = ImportPages.headline(shown) + "." + (shown.words().isEmpty() ? "" : " " + shown.words());
            return new State(shown.id(), shown.state(), sentence, "/imports/" + shown.id());
        }
    }

    @PostMapping("/api/imports")
    ResponseEntity<State> drop(
            Viewer viewer, HttpServletRequest request, @RequestParam(defaultValue = "true") boolean keep)
            throws IOException {
        return switch (reception.receive(new Reception.Way(viewer, "program", keep), request)) {
            case Reception.Receiving.Begun begun ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(state(viewer.scope(), begun.id()));
            case Reception.Receiving.Repeated repeated -> ResponseEntity.ok(state(viewer.scope(), repeated.id()));
            case Reception.Receiving.Refused refused ->
                ResponseEntity.unprocessableContent().body(new State(0, "refused", refused.sentence(), "/imports"));
        };
    }

    @GetMapping("/api/imports/{imported}")
    State state(Scope scope, @PathVariable("imported") long id) {
        return imports.find(scope, id).map(State::of).orElseThrow(ImportController.MISSING);
    }
}
