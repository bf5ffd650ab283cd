package org.coxswain.imports;

import java.util.Map;
import org.coxswain.intake.Rules;
import org.coxswain.ledger.Scope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that is remembered about how to read, as one text to take away and to bring back. */
@Controller
class RememberedController {

    private final Remembered remembered;

    RememberedController(Remembered remembered) {
        this.remembered = remembered;
    }

    @GetMapping("/imports/mapping")
    ModelAndView page(Scope scope) {
        return new ModelAndView("imports/remembered", Map.of("text", remembered.text(scope), "complaint", ""));
    }

    @GetMapping("/imports/mapping.yaml")
    ResponseEntity<String> text(Scope scope) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mapping.yaml\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(remembered.text(scope));
    }

    @PostMapping("/imports/mapping")
    ModelAndView take(Scope scope, @RequestParam(defaultValue = "") String text) {
        return switch (Rules.of(text)) {
            case Rules.Reading.Understood understood -> {
                remembered.remember(scope, understood.rules());
                yield new ModelAndView("redirect:/imports/mapping");
            }
            case Rules.Reading.Refused refused ->
                new ModelAndView(
                        "imports/remembered",
                        Map.of("text", text, "complaint", refused.sentence()),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
