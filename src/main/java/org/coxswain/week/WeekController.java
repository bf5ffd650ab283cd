package org.coxswain.week;

import java.util.Map;
import org.coxswain.access.Viewer;
import org.coxswain.insight.Weeks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page of the week; its queue alone is a page of its own, so that it can be renewed. */
@Controller
class WeekController {

    private final Desk desk;
    private final Queue queue;

    WeekController(Desk desk, Queue queue) {
        this.desk = desk;
        this.queue = queue;
    }

    @GetMapping("/week")
    ModelAndView page(Viewer viewer, Queue.Asked asked) {
        var asking = desk.asking(viewer, asked.team());
        return switch (asking.known()) {
            case Weeks.Answer.Led led ->
                new ModelAndView("week/week", Map.of("page", WeekPage.of(asking, led, queue.view(asking, asked))));
            case Weeks.Answer.Sells sells ->
                new ModelAndView(
                        "week/mine", Map.of("page", MyWeekPage.of(asking, sells.own(), queue.view(asking, asked))));
            case Weeks.Answer.None none -> new ModelAndView("insight/nothing", Map.of("page", none.why()));
        };
    }

    @GetMapping("/week/queue")
    ModelAndView queue(Viewer viewer, Queue.Asked asked) {
        return new ModelAndView("week/queue", Map.of("queue", queue.view(desk.asking(viewer, asked.team()), asked)));
    }
}
