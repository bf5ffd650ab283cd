package org.coxswain.imports;

import java.util.List;
import org.coxswain.brief.Page.Badge;
import org.coxswain.brief.Page.Key;
import org.coxswain.brief.Page.Note;
import org.jspecify.annotations.Nullable;

/** One import: how far it is, what was recognised, its first rows, and everything that is wrong with it. */
public record ImportPage(
        String href,
        String headline,
        String lead,
        Badge badge,
        String notice,
        @Nullable Progress progress,
        List<Act> acts,
        Contents contents) {

    /** How far the reading is, of 100, and in words. */
    public record Progress(long percent, String words) {}

    /** What can be done now; {@code plain} for what is not the next step. */
    public record Act(String word, String noun, boolean plain) {}

    /** What the files hold. */
    public record Contents(
            List<Key> counts, List<Table> tables, List<Note> missing, List<Row> first, Problems problems) {

        static final Contents NONE = new Contents(List.of(), List.of(), List.of(), List.of(), Problems.NONE);
    }

    /**
     * A table as it lies in a file.
     *
     * @param mapping where to say what its columns are; empty once that is settled
     * @param fields  ours, each with the header it comes from
     */
    public record Table(String name, Badge badge, String what, List<Note> fields, String unused, String mapping) {}

    /** An opportunity as it would count. */
    public record Row(
            String id,
            String name,
            String owner,
            String stage,
            String outcome,
            String amount,
            String created,
            String closed) {}

    /**
     * Everything that was rejected, put right or guessed.
     *
     * @param earlier the page of rejected rows before this one; empty where there is none
     */
    public record Problems(
            String sentence,
            List<Note> notes,
            List<Rejected> rejected,
            String shown,
            String earlier,
            String later,
            String csv) {

        static final Problems NONE = new Problems("", List.of(), List.of(), "", "", "", "");
    }

    public record Rejected(String where, String column, String value, String reason) {}
}
