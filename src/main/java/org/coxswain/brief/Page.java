package org.coxswain.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the HTML and the text show: every figure worded, every picture laid out. */
public record Page(
        Head head,
        Headline headline,
        List<Act> acts,
        String actsNote,
        List<DealCard> questions,
        String questionsNote,
        ForecastView forecast,
        List<Group> people,
        String peopleNote,
        List<Block> pipeline,
        History history,
        List<Chapter> chapters,
        DataView data,
        DealTable deals,
        List<Note> about) {

    /** {@code until} is the last day of the period, as an ISO date. */
    public record Head(String title, String team, String period, String until, String asOf, String currency) {}

    public record Headline(
            String sentence,
            List<String> more,
            @Nullable RangeBar range,
            List<Key> keys,
            String caption,
            List<MathRow> math) {}

    /** A figure under the picture: its mark, its word, its value. */
    public record Key(String mark, String label, String value) {}

    /** What an act is about, the same in the next brief: a kind, whom or which deals, and the lever where there is one. */
    public record Matter(String kind, String whom, String lever) {}

    /** One thing to do this week, with what it is worth and why. */
    public record Act(
            Matter matter,
            String title,
            @Nullable String gain,
            @Nullable String range,
            @Nullable IntervalBar bar,
            String reason,
            String href,
            String more,
            List<MathRow> math) {}

    public record Badge(String icon, String tone, String word) {}

    /** The address may be empty. */
    public record DealCard(
            String href,
            String name,
            String amount,
            String line,
            @Nullable String chance,
            @Nullable IntervalBar bar,
            String why,
            List<Badge> badges,
            List<String> questions) {}

    public record ForecastView(
            String sentence,
            @Nullable Steps steps,
            List<Boolean> rehearsals,
            String honesty,
            List<MathRow> math,
            List<ForecastRow> people) {}

    public record ForecastRow(
            String name,
            String closed,
            String quota,
            @Nullable IntervalBar bar,
            String likely,
            String range) {}

    /** People of one manager. */
    public record Group(@Nullable String manager, List<PersonCard> people) {}

    public record PersonCard(
            String id,
            String anchor,
            String name,
            String about,
            String focus,
            @Nullable String gain,
            @Nullable IntervalBar bar,
            List<Note> reasons,
            @Nullable String gapSentence,
            @Nullable Steps gap,
            List<LeverRow> levers,
            @Nullable Spark spark,
            List<Key> figures,
            List<MathRow> math,
            @Nullable String coached,
            @Nullable String coachedSince,
            FunnelView funnel) {}

    /** A person's way through the stages; without any the sentence says why. */
    public record FunnelView(String sentence, String note, List<FunnelRow> stages, List<MathRow> math) {}

    /** What goes on from a stage, and how long it takes. */
    public record FunnelRow(
            String stage,
            String share,
            @Nullable IntervalBar shareBar,
            String days,
            @Nullable IntervalBar daysBar) {}

    public record LeverRow(
            String label,
            boolean focus,
            String value,
            String peer,
            String gain,
            String range,
            IntervalBar bar,
            String sure) {}

    /** One line of "see the math". */
    public record MathRow(
            String anchor,
            String label,
            String value,
            String definition,
            String arithmetic,
            @Nullable String sure,
            @Nullable DealsLink deals,
            @Nullable FunnelDrawing funnel) {

        /** Without a picture. */
        public MathRow(
                String anchor,
                String label,
                String value,
                String definition,
                String arithmetic,
                @Nullable String sure,
                @Nullable DealsLink deals) {
            this(anchor, label, value, definition, arithmetic, sure, deals, null);
        }

        MathRow with(FunnelDrawing drawn) {
            return new MathRow(anchor, label, value, definition, arithmetic, sure, deals, drawn);
        }
    }

    /** Leads to the list of exactly the deals a figure counts; the query is read by the page's script. */
    public record DealsLink(String words, String query, String href) {

        static final String BELOW = "#deals";

        /** To the list of the same file. */
        public DealsLink(String words, String query) {
            this(words, query, BELOW);
        }
    }

    /** One question of the pipeline review with its answer, its picture and what to ask. */
    public record Block(
            String title,
            Badge verdict,
            String sentence,
            @Nullable Steps steps,
            List<StageRow> stages,
            List<CompareRow> compare,
            List<DealCard> deals,
            List<String> questions,
            List<MathRow> math) {}

    /** A question of its own with the blocks that answer it; without any the lead says why. */
    public record Chapter(String anchor, String title, String lead, List<Block> blocks) {}

    public record StageRow(
            String stage,
            String count,
            String amount,
            String bar,
            String low,
            String width,
            String expected,
            Badge verdict) {}

    /** kind is a CSS class: now, needed. */
    public record CompareRow(
            String label,
            String value,
            String kind,
            String width,
            @Nullable IntervalBar bar) {}

    public record DataView(
            String sentence,
            List<Key> counts,
            List<Data.Rejected> rejected,
            String rejectedNote,
            List<Note> repairs,
            List<Note> missing,
            List<Note> quality,
            List<Note> sources) {}

    public record Note(String term, String text) {}

    public record DealTable(
            String sentence, List<DealRow> rows, @Nullable String cut) {}

    public record DealRow(
            String id,
            String name,
            String owner,
            String stage,
            String state,
            String amount,
            String exact,
            String days,
            String chance,
            String flags,
            String flagWords,
            String ownerId,
            String created,
            String closed,
            Brief.@Nullable Deal open) {

        /** Whether it names an owner at all. */
        public boolean owned() {
            return !ownerId.equals(ClosedSection.NOBODY);
        }
    }
}
