package org.coxswain.brief;

/** What a figure is counted in, and so how it is said. */
enum Unit {
    deals,
    money,
    share,
    days,
    perWeek,
    times;

    String say(double value, Figures figures) {
        return switch (this) {
            case deals -> figures.decimal(value);
            case money -> figures.money(value);
            case share -> figures.share(value);
            case days -> figures.decimal(value) + " days";
            case perWeek -> figures.decimal(value) + " a week";
            case times -> figures.times(value);
        };
    }
}
