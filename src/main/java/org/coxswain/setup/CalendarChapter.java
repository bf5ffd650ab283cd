package org.coxswain.setup;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.intake.Customs;
import org.springframework.stereotype.Component;

/** When the organisation's year starts. */
@Component
class CalendarChapter implements Chapter<Forms.Calendar> {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    @Override
    public Part part() {
        return Part.CALENDAR;
    }

    @Override
    public String purpose() {
        return "When your year starts. Quarters follow from it: the forecast's period, quotas, and what is compared by"
                + " quarter.";
    }

    @Override
    public List<String> now(State state) {
        var zone = state.customs()
                .map(customs ->
                        "Days are told apart in the time zone %s, as the import was read; that is said in the mapping of an import, for it cannot be changed afterwards."
                                .formatted(customs.calendar().timeZone()))
                .orElse("Nothing is imported yet; what you set here holds from the first import on.");
        return List.of(
                "The year starts on %s. %s is in %s."
                        .formatted(START.format(start(state)), Wording.day(state.day()), worded(period(state))),
                zone);
    }

    @Override
    public Typed typed(State state) {
        var start = start(state);
        return Typed.of("month", String.valueOf(start.getMonthValue()), "day", String.valueOf(start.getDayOfMonth()));
    }

    @Override
    public Typing read(Typed typed, State state) {
        try {
            var start = MonthDay.of(Integer.parseInt(typed.text("month")), Integer.parseInt(typed.text("day")));
            return start.equals(LEAP_DAY)
                    ? new Typing.Refused("A year that starts on 29 February would start only every fourth year.")
                    : new Typing.Proposed(new Said.Calendar(start.toString().substring(2)));
        } catch (NumberFormatException | DateTimeException noDay) {
            return new Typing.Refused(
                    "There is no such day in that month; give the first day of your year, such as 1 February.");
        }
    }

    @Override
    public Forms.Calendar form(Typed typed, State state) {
        return new Forms.Calendar(
                typed.text("day"),
                Arrays.stream(Month.values())
                        .map(month -> new Forms.Month(
                                month.getValue(),
                                month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                typed.text("month").equals(String.valueOf(month.getValue()))))
                        .toList());
    }

    @Override
    public List<String> changes(State now, State then) {
        var before = period(now);
        var after = period(then);
        return before.equals(after)
                ? List.of("%s stays in %s.".formatted(Wording.day(now.day()), worded(before)))
                : List.of(
                        "%s is in %s now and would be in %s."
                                .formatted(Wording.day(now.day()), worded(before), worded(after)),
                        "The forecast, the gap to quota and all quarters are reckoned for that; a quota counts for the"
                                + " days it was given for.");
    }

    @Override
    public String told(Said said) {
        return said instanceof Said.Calendar calendar
                ? "year from " + START.format(MonthDay.parse("--" + calendar.yearStart()))
                : "";
    }

    private static MonthDay start(State state) {
        return state.customs()
                .map(Customs::calendar)
                .map(calendar -> calendar.fiscal().yearStart())
                .or(() -> state.organisation()
                        .said(Said.Calendar.class)
                        .map(said -> MonthDay.parse("--" + said.yearStart())))
                .orElse(FiscalCalendar.CALENDAR_YEAR.yearStart());
    }

    private static Period period(State state) {
        return new FiscalCalendar(start(state)).quarterOf(state.day());
    }

    private static String worded(Period period) {
        return "%s (%s to %s)".formatted(period.label(), Wording.day(period.start()), Wording.day(period.end()));
    }
}
