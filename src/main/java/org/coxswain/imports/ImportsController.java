package org.coxswain.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.coxswain.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** All imports, and where files are dropped. */
@Controller
class ImportsController {

    private final ImportsPages pages;
    private final Reception reception;

    ImportsController(ImportsPages pages, Reception reception) {
        this.pages = pages;
        this.reception = reception;
    }

    @GetMapping("/imports")
    ModelAndView list(Viewer viewer) {
        return new ModelAndView("imports/imports", Map.of("page", pages.of(viewer.scope(), "")));
    }

    @PostMapping("/imports")
    ModelAndView drop(Viewer viewer, HttpServletRequest request) throws IOException {
        return switch (reception.receive(new Reception.Way(viewer, "page", false), request)) {
            case Reception.Receiving.Begun begun -> new ModelAndView("redirect:/imports/" + begun.id());
            case Reception.Receiving.Repeated repeated ->
                new ModelAndView("redirect:/imports/%d?again".formatted(repeated.id()));
            case Reception.Receiving.Refused refused ->
                new ModelAndView(
                        "imports/imports",
                        Map.of("page", pages.of(viewer.scope(), refused.sentence())),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
