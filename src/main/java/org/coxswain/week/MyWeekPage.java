package org.coxswain.week;

import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.coxswain.insight.Weeks;

/** The week of somebody who sells: what helps most now, the few deals that ask for something, what happened lately. */
public record MyWeekPage(String when, String headline, Weeks.Own own, QueueView queue, List<News> news) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d\u00a0MMM", Locale.ENGLISH);

    /** A deal and what became of it. */
    public record News(String key, String name, String sentence) {}

    static MyWeekPage of(Asking asking, Weeks.Own own, QueueView queue) {
        var card = own.card();
        return new MyWeekPage(
                "Week %d · %s".formatted(asking.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), card.name()),
                card.gain() == null
                        ? "No single thing stands out for you now"
                        : "What would help you most: %s".formatted(card.focus()),
                own,
                queue,
                own.lately().stream().map(MyWeekPage::news).toList());
    }

    private static News news(Weeks.Lately lately) {
        var what = switch (lately.state()) {
            case "won" -> "Won";
            case "lost" -> "Lost";
            default -> "Now in " + lately.stage();
        };
        return new News(lately.key(), lately.name(), "%s, %s".formatted(what, DAY.format(lately.day())));
    }
}
