package org.coxswain.intake;

/** What a whole column says about how its numbers and days are meant; one cell alone could mean two things. */
final class Profile {
    private long comma;
    private long point;
    private long dayFirst;
    private long monthFirst;
    private long undecided;
    private long groups;
    private String example = "";

    void look(Kind kind, String cell) {
        switch (kind) {
            case AMOUNT -> amount(cell);
            case NUMBER, WHOLE -> number(cell);
            case DAY, INSTANT -> day(cell);
            case TEXT, FLAG -> {}
        }
    }

    private void amount(String cell) {
        number(cell);
        if (cell.indexOf('.') > 0 && NumberText.mayGroup(cell) && groups++ == 0) example = cell;
    }

    private void number(String cell) {
        if (NumberText.saysComma(cell)) comma++;
        else if (NumberText.saysPoint(cell)) point++;
    }

    private void day(String cell) {
        int order = DayText.order(cell);
        if (order > 0) dayFirst++;
        else if (order < 0) monthFirst++;
        else if (DayText.ordered(cell)) {
            if (undecided++ == 0) example = cell;
        }
    }

    boolean commaDecimals() {
        return comma > point || grouped() > 0;
    }

    /** Amounts like 1.234 in a column where nothing else says what the point is: thousandths of money are rarer. */
    long grouped() {
        return comma == 0 && point == 0 ? groups : 0;
    }

    /** The day stands first where most cells that can only be read one way say so; with dots it always does. */
    boolean dayIsFirst(boolean otherwise) {
        return dayFirst == monthFirst ? example.contains(".") || otherwise : dayFirst > monthFirst;
    }

    /** Cells that could be read either way in a column where nothing settles it. */
    long ambiguous() {
        return dayFirst == 0 && monthFirst == 0 && !example.contains(".") ? undecided : 0;
    }

    String example() {
        return example;
    }
}
