package org.coxswain.setup;

import java.nio.charset.StandardCharsets;
import org.coxswain.access.Viewer;
import org.coxswain.intake.KeptMapping;
import org.coxswain.intake.Manifest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The newest import's mapping with all that is set, for the command line; it names files, so few may have it. */
@Controller
class MappingController {

    private final PartPages pages;
    private final Finds finds;

    MappingController(PartPages pages, Finds finds) {
        this.pages = pages;
        this.finds = finds;
    }

    @GetMapping("/set-up/mapping.yaml")
    ResponseEntity<String> mapping(Viewer viewer) {
        var text = finds.newest()
                .map(batch -> {
                    var organisation = pages.state(viewer).organisation();
                    return KeptMapping.told(batch, organisation.customs(Manifest.read(batch)), organisation.stages());
                })
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mapping.yaml\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text);
    }
}
