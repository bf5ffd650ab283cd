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

    /** A deal; the sheet is there while it is open, steps where the CRM keeps a history. */
    public record DealFile(
            Standing standing,
            Page.DealRow deal,
            @Nullable DealSheet sheet,
            List<Step> steps,
            LocalDate asOf,
            Figures figures) {

        public String owner() {
            return "/person/" + Key.of(deal.ownerId());
        }
    }

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

    record Row(String worded, @Nullable String outlook, String steps, String stages) {

        DealFile read(Standing standing, Snapshot snapshot) {
            var figures = new Figures(Locale.ENGLISH, snapshot.currency());
            return new DealFile(
                    standing,
                    JSON.readValue(worded, Page.DealRow.class),
                    outlook == null ? null : DealSheet.of(JSON.readValue(outlook, Brief.Deal.class), figures),
                    Step.read(steps, JSON.readValue(stages, STAGES)),
                    snapshot.asOf(),
                    figures);
        }
    }
}
