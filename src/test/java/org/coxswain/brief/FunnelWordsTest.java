package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.coxswain.diagnosis.StageFinding;
import org.coxswain.diagnosis.StageFinding.Reading;
import org.junit.jupiter.api.Test;

class FunnelWordsTest {

    private static final LocalDate SINCE = LocalDate.parse("2025-11-24");
    private static final Reading SHARE = new Reading(40, 10, .3, .18, .38, .41);
    private static final Reading DAYS = new Reading(13, 10, 12.0, 9.0, 15.2, 8.5);

    @Test
    void aStageIsSaidInWordsBeforeItIsDrawn() {
        var view = view(new StageFinding("Proposal", SINCE, 44, 13, 4, SHARE, DAYS));
        assertThat(view.sentence()).endsWith(": fewer go on from Proposal; they take longer in Proposal.");
        var row = view.stages().getFirst();
        assertThat(row.share())
                .isEqualTo("Of 44 deals in Proposal 13 went on, 4 are not decided and count with their chance:"
                        + " 30% (18% to 38%); comparable people move 41%.");
        assertThat(row.days()).isEqualTo("13 that went on took 12 days (9 to 15); comparable people take 8.5 days.");
        assertThat(row.shareBar()).isNotNull();
        assertThat(row.daysBar()).isNotNull();
    }

    @Test
    void whereLittleIsKnownNothingIsDrawn() {
        var few = new Reading(4, 10, null, null, null, .41);
        var view = view(new StageFinding("Proposal", SINCE, 4, 1, 0, few, new Reading(1, 10, null, null, null, null)));
        assertThat(view.sentence()).startsWith("At no stage").endsWith("known to differ from comparable people.");
        var row = view.stages().getFirst();
        assertThat(row.share())
                .isEqualTo("Of 4 deals in Proposal 1 went on: too little data (4 of 10 needed);"
                        + " comparable people move 41%.");
        assertThat(row.days()).isEqualTo("Days: too little data (1 of 10 needed).");
        assertThat(row.shareBar()).isNull();
        assertThat(row.daysBar()).isNull();
    }

    @Test
    void withoutStageHistoryThePageSaysWhatToImport() {
        var view = view();
        assertThat(view.stages()).isEmpty();
        assertThat(view.sentence()).contains("Import their stage changes, or exports of several days");
    }

    @Test
    void ofWhomNothingIsKnownItSaysWhy() {
        var brief = SampleBrief.brief();
        var manager = brief.people().getFirst();
        assertThat(new FunnelWords(Desk.of(brief, Locale.ENGLISH), manager)
                        .view()
                        .sentence())
                .isEqualTo("Not judged: no opportunities.");
    }

    private static Page.FunnelView view(StageFinding... stages) {
        var brief = SampleBrief.brief();
        var was = brief.people().getLast();
        var person = new Brief.Person(
                was.id(),
                was.name(),
                was.managerId(),
                was.managerName(),
                was.team(),
                was.role(),
                was.segment(),
                was.territory(),
                was.metrics(),
                was.gap(),
                was.levers(),
                was.focus(),
                was.noFocusReason(),
                was.trend(),
                was.math(),
                List.of(stages));
        return new FunnelWords(Desk.of(brief, Locale.ENGLISH), person).view();
    }
}
