package org.coxswain.setup;

import java.util.List;
import java.util.Map;
import org.coxswain.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the organisation says about itself, a page a part: read by everybody, said by those who keep people's records. */
@Controller
class SetupController {

    private final List<Chapter<?>> chapters;
    private final PartPages pages;
    private final Kept kept;

    SetupController(List<Chapter<?>> chapters, PartPages pages, Kept kept) {
        this.chapters = chapters;
        this.pages = pages;
        this.kept = kept;
    }

    @GetMapping("/set-up/{part}")
    ModelAndView page(Viewer viewer, @PathVariable String part) {
        return shown(pages.plain(asked(viewer, part)), HttpStatus.OK);
    }

    /** What saving would do; nothing is kept. */
    @PostMapping("/set-up/{part}/preview")
    ModelAndView preview(Viewer viewer, @PathVariable String part, @RequestParam Map<String, String> fields) {
        return answer(asked(viewer, part), Typed.read(fields), false);
    }

    @PostMapping("/set-up/{part}")
    ModelAndView say(Viewer viewer, @PathVariable String part, @RequestParam Map<String, String> fields) {
        return answer(asked(viewer, part), Typed.read(fields), true);
    }

    /** Says again what was said once; version 0 lets the imports speak. */
    @PostMapping("/set-up/{part}/earlier")
    ModelAndView again(Viewer viewer, @PathVariable String part, @RequestParam long version) {
        var chapter = asked(viewer, part).chapter();
        var said = kept.history(viewer.scope(), chapter.part()).stream()
                .filter(row -> row.id() == version)
                .findFirst()
                .flatMap(Kept.Row::said);
        kept.say(viewer.scope(), chapter.part(), said.orElse(null));
        return back(chapter);
    }

    private <F extends Record> ModelAndView answer(PartPages.Asked<F> asked, Typed fields, boolean save) {
        var typed = asked.chapter().arranged(fields);
        return switch (asked.chapter().read(typed, asked.state())) {
            case Typing.Refused refused ->
                shown(pages.refused(asked, typed, refused.sentence()), HttpStatus.UNPROCESSABLE_CONTENT);
            case Typing.Proposed proposed ->
                save ? kept(asked, proposed) : shown(pages.previewed(asked, typed, proposed), HttpStatus.OK);
        };
    }

    private ModelAndView kept(PartPages.Asked<?> asked, Typing.Proposed proposed) {
        kept.say(asked.viewer().scope(), asked.chapter().part(), proposed.said());
        return back(asked.chapter());
    }

    private PartPages.Asked<?> asked(Viewer viewer, String part) {
        return chapters.stream()
                .filter(chapter -> chapter.part().word().equals(part))
                .findFirst()
                .map(chapter -> asked(chapter, viewer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private <F extends Record> PartPages.Asked<F> asked(Chapter<F> chapter, Viewer viewer) {
        return new PartPages.Asked<>(chapter, viewer, pages.state(viewer));
    }

    private static ModelAndView shown(PartPage<?> page, HttpStatus status) {
        var name = page.head().href().substring("/set-up/".length());
        return new ModelAndView("setup/" + name, Map.of("page", page), status);
    }

    private static ModelAndView back(Chapter<?> chapter) {
        return new ModelAndView("redirect:" + chapter.part().href());
    }
}
