package org.coxswain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coxswain.insight.Shown.person;
import static org.coxswain.insight.Shown.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coxswain.brief.Figures;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Sql;
import org.coxswain.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person's funnel says what the facts say, to whom it may be said. */
@ExtendWith(CompanyServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunnelTabTest {

    private static final String FUNNEL = "/funnel";
    private static final Figures FIGURES = new Figures(Locale.ENGLISH, "EUR");
    private static final Sql WENT = new Sql("went.sql", """
            select stage, count(*) as entered, count(*) filter (exit = 'advanced') as advanced,
                count(*) filter (exit = 'advanced' and dated and not skipped) as timed,
                exp(avg(ln(greatest(left_on - entered_on, 0) + 1))
                    filter (exit = 'advanced' and dated and not skipped)) - 1 as days
            from dated_visit
            where owner_id = :owner and entered_on >= :from
            group by position, stage order by position
            """);

    private Visitor manager;
    private Visitor seller;

    record Went(
            String stage,
            long entered,
            long advanced,
            long timed,
            @Nullable Double days) {}

    @BeforeAll
    void signIn() throws Exception {
        manager = CompanyServer.signedIn("M01");
        seller = CompanyServer.signedIn("R001");
    }

    @Test
    void eachStageSaysHowManyWentOnAndHowLongTheyTook() throws Exception {
        for (var id : List.of("R001", "R002", "R003", "R004")) {
            var page = text(manager.get(person(id) + FUNNEL).body());
            assertThat(page).contains("From stage to stage", "aria-current=\"page\">Funnel<");
            assertThat(went(id)).hasSizeGreaterThan(2).allSatisfy(stage -> {
                assertThat(page)
                        .containsPattern("Of %d deals? in %s %d went on"
                                .formatted(stage.entered(), stage.stage(), stage.advanced()));
                if (stage.days() == null || stage.timed() < 10) {
                    assertThat(page).contains("Days: too little data (%d of 10 needed)".formatted(stage.timed()));
                } else {
                    assertThat(page)
                            .contains("%d that went on took %s days ("
                                    .formatted(stage.timed(), FIGURES.decimal(stage.days())));
                }
            });
        }
    }

    @Test
    void aFigureLeadsToTheDealsItCounts() throws Exception {
        var links = Shown.links(manager, person("R001") + FUNNEL).toList();
        assertThat(links)
                .hasSizeGreaterThan(2)
                .allSatisfy(link -> assertThat(Shown.deals(manager, link.href()))
                        .contains(link.counted().split(",")[0]));
    }

    @Test
    void whoeverSellsSeesTheirOwnAndNobodyElses() throws Exception {
        assertThat(seller.get(person("R001") + FUNNEL).statusCode()).isEqualTo(200);
        for (var page : List.of(person("R002") + FUNNEL, "/person/nobody" + FUNNEL))
            assertThat(seller.get(page).statusCode()).as(page).isEqualTo(404);
        assertThat(manager.get(person("R007") + FUNNEL).statusCode()).isEqualTo(404);
    }

    private static List<Went> went(String owner) throws Exception {
        var imported = Imported.in(CompanyServer.COMPANY.data.resolve("facts"));
        var day = imported.lastDay().orElseThrow();
        try (var engine = DuckDb.inMemory(CompanyServer.COMPANY.data.resolve("went"))) {
            var facts = Facts.open(engine, imported.batches(), imported.terms()).on(day);
            var since = day.minusWeeks(52).plusDays(1);
            return facts.ask(Went.class, WENT, Map.of("owner", owner, "from", since));
        }
    }
}
