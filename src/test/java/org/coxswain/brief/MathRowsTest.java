package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MathRowsTest {

    private final Desk desk = Desk.of(SampleBrief.brief(), Locale.US);

    @Test
    void aFigureLeadsToAsManyDealsAsItCounts() {
        for (var person : desk.brief().people()) {
            var metrics = person.metrics();
            assertThat(count(Selection.of(Selection.State.open).owner(person.id())))
                    .isEqualTo(metrics.open());
            assertThat(count(
                            Selection.of(Selection.State.won).owner(person.id()).closed(metrics.from(), metrics.to())))
                    .isEqualTo(metrics.won());
            assertThat(count(Selection.of(Selection.State.closed).owner(person.id())))
                    .isEqualTo(metrics.won() + metrics.lost());
        }
    }

    @Test
    void saysCountAndSumOfTheDealsBehind() {
        var open = Selection.of(Selection.State.open);
        var sum = desk.figures().money(Book.sum(desk.book().matching(open)));
        assertThat(new MathRows(desk).link(open)).isEqualTo(new Page.DealsLink("223 deals, " + sum, "state=open"));
    }

    @Test
    void aListThatIsNotWholeSaysSo() {
        var cut = new Desk(
                desk.brief(), desk.figures(), desk.names(), new Book(desk.book().entries(), false));
        var won = Selection.of(Selection.State.won);
        assertThat(String.valueOf(new MathRows(cut).link(won))).contains("; older ones are not in this file");
        assertThat(String.valueOf(new MathRows(desk).link(won))).doesNotContain("not in this file");
    }

    @Test
    void aTeamsListIsWholeWhateverOthersClosed() {
        var team = Desk.of(Samples.amongOthers(), Locale.US);
        assertThat(String.valueOf(new MathRows(team).link(Selection.of(Selection.State.won))))
                .doesNotContain("not in this file");
    }

    @Test
    void whatCountsNothingLeadsNowhere() {
        assertThat(new MathRows(desk).link(Selection.of(List.of("unknown")))).isNull();
    }

    private int count(Selection selection) {
        return desk.book().matching(selection).size();
    }
}
