package org.coxswain.week;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What was done or put off, in words. */
final class MarkWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d\u00a0MMM", Locale.ENGLISH);

    private MarkWords() {}

    static QueueView.Marked told(Mark mark) {
        var sentence = mark.isDone() ? "Done: %s." : "Put off: %s.";
        return new QueueView.Marked(mark.id(), sentence.formatted(mark.title()), back(mark));
    }

    static QueueView.Marked listed(Mark mark) {
        var what = "%s on %s.".formatted(mark.isDone() ? "Done" : "Put off", DAY.format(mark.markedOn()));
        var why = mark.reason().isEmpty() ? "" : " “%s”".formatted(mark.reason());
        return new QueueView.Marked(mark.id(), mark.title(), what + why + " " + back(mark));
    }

    static String before(Mark mark) {
        return mark.isDone()
                ? "You did this on %s; it is still worth it.".formatted(DAY.format(mark.markedOn()))
                : "You put it off on %s.".formatted(DAY.format(mark.markedOn()));
    }

    private static String back(Mark mark) {
        LocalDate until = mark.until();
        return until == null
                ? "It comes back when it changes."
                : "It comes back on %s if it is still advised.".formatted(DAY.format(until));
    }
}
