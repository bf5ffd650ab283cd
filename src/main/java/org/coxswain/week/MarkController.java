package org.coxswain.week;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import org.coxswain.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriUtils;

/** Done, not now, and undone. What is no longer advised when the form arrives needs no mark. */
@Controller
class MarkController {

    private final Desk desk;
    private final Queue queue;
    private final Marks marks;

    MarkController(Desk desk, Queue queue, Marks marks) {
        this.desk = desk;
        this.queue = queue;
        this.marks = marks;
    }

    /** Where the form stood: on a team's page, or in its queue alone. */
    record Place(@Nullable String team, @Nullable String part) {

        String back(Optional<Long> did) {
            var page = "queue".equals(part) ? "/week/queue" : "/week";
            var query = new StringJoiner("&", "?", "").setEmptyValue("");
            if (asked() != null) {
                query.add("team=" + UriUtils.encode(asked(), StandardCharsets.UTF_8));
            }
            did.ifPresent(mark -> query.add("did=" + mark));
            return "redirect:" + page + query;
        }

        @Nullable
        String asked() {
            return team == null || team.isEmpty() ? null : team;
        }
    }

    /** When it may come back, and why not now. */
    record Wish(
            @Nullable String team,
            @Nullable String part,
            @Nullable Later until,
            @Nullable String reason) {

        Marks.Choice from(LocalDate day) {
            var when = until == null ? Later.NEXT_WEEK : until;
            return new Marks.Choice("later", when.from(day).orElse(null), reason == null ? "" : reason);
        }
    }

    @PostMapping("/week/acts/{act}/done")
    String done(Viewer viewer, @PathVariable String act, Place place) {
        var asking = desk.asking(viewer, place.asked());
        var done = new Marks.Choice("done", Mark.rested(asking.day()), "");
        return place.back(queue.find(asking, act).map(found -> marks.keep(viewer.scope(), found, done)));
    }

    @PostMapping("/week/acts/{act}/later")
    String later(Viewer viewer, @PathVariable String act, Wish wish) {
        var place = new Place(wish.team(), wish.part());
        var asking = desk.asking(viewer, place.asked());
        var later = wish.from(asking.day());
        return place.back(queue.find(asking, act).map(found -> marks.keep(viewer.scope(), found, later)));
    }

    @PostMapping("/week/marks/{mark}/undoing")
    String undo(Viewer viewer, @PathVariable long mark, Place place) {
        marks.undo(viewer.scope(), mark);
        return place.back(Optional.empty());
    }
}
