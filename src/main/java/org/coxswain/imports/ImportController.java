package org.coxswain.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.BiPredicate;
import org.coxswain.ledger.Scope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One import, and what is done with it. */
@Controller
class ImportController {

    private final Imports imports;
    private final ImportPages pages;
    private final Keeping keeping;
    private final Remembered remembered;

    ImportController(Imports imports, ImportPages pages, Keeping keeping, Remembered remembered) {
        this.imports = imports;
        this.pages = pages;
        this.keeping = keeping;
        this.remembered = remembered;
    }

    @GetMapping("/imports/{imported}")
    ModelAndView page(Scope scope, ImportPages.Asked asked, HttpServletResponse response) {
        var page = pages.of(scope, asked).orElseThrow(MISSING);
        if (page.progress() != null) {
            response.setHeader("Refresh", "2");
        }
        return new ModelAndView("imports/import", Map.of("page", page));
    }

    @GetMapping("/imports/{imported}/rejects.csv")
    void rejects(Scope scope, @PathVariable("imported") long id, HttpServletResponse response) throws IOException {
        var batch = imports.find(scope, id).flatMap(pages::batch).orElseThrow(MISSING);
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-%d.csv\"".formatted(id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        RejectsCsv.write(batch, response.getOutputStream());
    }

    @PostMapping("/imports/{imported}/keeping")
    String keep(Scope scope, @PathVariable("imported") long id) {
        return done(scope, id, keeping::keep);
    }

    @PostMapping("/imports/{imported}/undoing")
    String undo(Scope scope, @PathVariable("imported") long id) {
        return done(scope, id, keeping::undo);
    }

    @PostMapping("/imports/{imported}/return")
    String redo(Scope scope, @PathVariable("imported") long id) {
        return done(scope, id, keeping::redo);
    }

    @PostMapping("/imports/{imported}/dropping")
    String drop(Scope scope, @PathVariable("imported") long id) {
        done(scope, id, (asking, asked) -> keeping.drop(asking, asked.id()));
        return "redirect:/imports";
    }

    @PostMapping("/imports/{imported}/stop")
    String stop(Scope scope, @PathVariable("imported") long id) {
        imports.stop(scope, id);
        return "redirect:/imports/" + id;
    }

    @PostMapping("/imports/{imported}/reading")
    String again(Scope scope, @PathVariable("imported") long id) {
        return done(scope, id, (asking, asked) -> imports.again(asking, id, remembered.text(asking)));
    }

    /** What was done already, perhaps by somebody else, changes nothing: the page shows how it stands. */
    private String done(Scope scope, long id, BiPredicate<Scope, Import> act) {
        act.test(scope, imports.find(scope, id).orElseThrow(MISSING));
        return "redirect:/imports/" + id;
    }

    static final java.util.function.Supplier<ResponseStatusException> MISSING =
            () -> new ResponseStatusException(HttpStatus.NOT_FOUND);
}
