package org.coxswain.insight;

import java.time.LocalDate;
import java.util.Map;
import org.coxswain.brief.BriefQuestion;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;

/** What became, step by step, of each deal that is open or was closed in the period: some at a time, for they are many. */
final class DealSteps {

    private static final Sql COURSES = Sql.of(DealSteps.class, "courses.sql");
    private static final Sql STAGES = Sql.of(DealSteps.class, "stages.sql");
    private static final int DEALS_AT_ONCE = 20_000;

    private DealSteps() {}

    /** The steps as the migration says. */
    record CourseRow(String deal, String owner, LocalDate changedOn, String steps) {}

    record StageRow(int number, String name) {}

    static void layInto(Spool spool, BriefQuestion question) {
        var facts = question.facts();
        var parts = 1 + facts.counts().open() / DEALS_AT_ONCE;
        try (var kept = spool.table(CourseRow.class);
                var stages = spool.table(StageRow.class)) {
            facts.ask(StageRow.class, STAGES, Map.of()).forEach(stages::add);
            for (var part = 0; facts.history() && part < parts; part++) {
                of(facts, question.period().start(), new Part(part, parts)).forEach(kept::add);
            }
        }
    }

    private record Part(int part, int parts) {}

    private static Iterable<CourseRow> of(AsOf facts, LocalDate since, Part part) {
        return facts.ask(CourseRow.class, COURSES, Map.of("since", since, "part", part.part(), "parts", part.parts()));
    }
}
