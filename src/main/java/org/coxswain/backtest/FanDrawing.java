package org.coxswain.backtest;

import java.util.List;
import org.coxswain.brief.Page;

/**
 * The period under way as a picture: a day is a place from left to right, money one from the bottom to the top.
 *
 * @param quota  where its line is, empty where there is none
 * @param today  where the last day is
 * @param told   the same as a table, for those who want the figures
 */
public record FanDrawing(
        String sentence,
        String words,
        List<Page.Key> legend,
        List<BacktestPage.Tick> ticks,
        List<BacktestPage.Mark> marks,
        List<Stretch> won,
        List<BacktestPage.Bar> bars,
        String quota,
        String today,
        List<Told> told) {

    /** A piece of the line of what was won: flat from one day to the next, or up on a day. */
    public record Stretch(String x1, String y1, String x2, String y2) {}

    public record Told(String day, String middle, String range, String won) {}
}
