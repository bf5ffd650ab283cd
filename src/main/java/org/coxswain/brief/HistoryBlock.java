package org.coxswain.brief;

/** Looking back: what came in, quarter by quarter, and from where. */
final class HistoryBlock {

    private final Desk desk;

    HistoryBlock(Desk desk) {
        this.desk = desk;
    }

    History history() {
        var quarters = new QuarterWords(desk);
        var origins = new OriginWords(desk);
        return new History(
                (quarters.trend() + " " + origins.most()).strip(),
                new History.Stretch(quarters.chance(), quarters.rows(), quarters.note()),
                new QuarterGrids(desk, quarters).grids(),
                origins.origins(),
                origins.note());
    }
}
