package org.coxswain.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coxswain.brief.Brief;
import org.coxswain.brief.DealSheet;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Single deals, for the room that shows them. */
@Component
public class DealFiles {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = Question.of(DealFiles.class, "deal_file.sql");

    private static final TypeReference<Map<String, String>> STAGES = new TypeReference<>() {};

    private final Standings standings;
    private final Ledger ledger;

    DealFiles(Standings standings, Ledger ledger) {
        this.standings = standings;
        this.ledger = ledger;
    }

    /**
     * A deal; the sheet is there while it is open, steps where the CRM keeps a history and the deal was not closed earlier
     * than the period began.
     *
     * @param owner the page of whoever owns it; empty where there is none
     */
    public record DealFile(
            Standing standing,
            Page.DealRow deal,
            String owner,
            @Nullable DealSheet sheet,
            List<Step> steps,
            Days days,
            Figures figures) {

        public Optional<LocalDate> closedOn() {
            return deal.closed().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(deal.closed()));
        }

        public boolean closedEarlier() {
            return closedOn().filter(day -> day.isBefore(days.periodFrom())).isPresent();
        }
    }

    /** The day all this is told as of, and the first one of the period it lies in. */
    public record Days(LocalDate asOf, LocalDate periodFrom) {}

    /** Where that page is. */
    public static String href(String dealId) {
        return "/deal/" + Key.of(dealId);
    }

    public Optional<DealFile> find(Scope scope, String key) {
        return standings
                .shown(scope)
                .flatMap(snapshot -> ledger.as(
                                scope,
                                db -> db.sql(FILE)
                                        .param("snapshot", snapshot.id())
                                        .param("key", key)
                                        .query(new DataClassRowMapper<>(Row.class))
                                        .optional())
                        .map(row -> row.read(standings.of(snapshot), snapshot)));
    }

    record Row(String worded, @Nullable String outlook, String steps, String stages, boolean owned) {

        DealFile read(Standing standing, Snapshot snapshot) {
            var figures = new Figures(Locale.ENGLISH, snapshot.currency());
            var deal = JSON.readValue(worded, Page.DealRow.class);
            return new DealFile(
                    standing,
                    deal,
                    owned ? NowPage.href(deal.ownerId()) : "",
                    outlook == null ? null : DealSheet.of(JSON.readValue(outlook, Brief.Deal.class), figures),
                    Step.read(steps, JSON.readValue(stages, STAGES)),
                    new Days(snapshot.asOf(), snapshot.periodFrom()),
                    figures);
        }
    }
}
