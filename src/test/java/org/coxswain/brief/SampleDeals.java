package org.coxswain.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invented deals of an invented team, the same at every run. */
final class SampleDeals {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate QUARTER_START = LocalDate.of(2026, 10, 1);
    static final LocalDate QUARTER_END = LocalDate.of(2026, 12, 31);
    static final LocalDate WINDOW = LocalDate.of(2025, 11, 22);
    static final List<String> STAGES = List.of("Discovery", "Qualification", "Proposal", "Negotiation");
    private static final String[] FIRST =
            "Acme,Borealis,Cobalt,Delphi,Everline,Fathom,Granite,Harbour,Ibex,Juniper,Kestrel,Lumen,Meridian,Northgate,Onyx,Pelican,Quarry,Ridgeway,Solstice,Tamarind,Umbra,Vantage,Westwind,Yarrow,Zephyr"
                    .split(",");
    private static final String[] SECOND =
            "Foods,Labs,Logistics,Energy,Clinics,Retail,Systems,Freight,Bank,Insurance,Media,Steel,Hotels,Robotics"
                    .split(",");
    private static final double[] CHANCE = {0.14, 0.24, 0.41, 0.66};

    private final SplittableRandom random = new SplittableRandom(7);
    final List<Brief.Deal> open = new ArrayList<>();
    final List<Brief.Closed> closed = new ArrayList<>();

    SampleDeals(List<String> owners) {
        for (int person = 0; person < owners.size(); person++) {
            var owner = owners.get(person);
            var many = 5 + random.nextInt(9);
            for (int deal = 0; deal < many; deal++) {
                open.add(open(owner, person));
            }
            var done = 16 + random.nextInt(24);
            for (int deal = 0; deal < done; deal++) {
                closed.add(closed(owner, person));
            }
        }
        closed.sort((one, other) -> other.closedOn().compareTo(one.closedOn()));
    }

    private Brief.Deal open(String owner, int person) {
        var stage = random.nextInt(STAGES.size());
        var inStage = 2 + random.nextInt(stage == 2 ? 70 : 40);
        var age = inStage + stage * (5 + random.nextInt(25));
        var flags = flags(inStage, person);
        var chance = Math.max(0.03, CHANCE[stage] - inStage * 0.003);
        var due = TODAY.plusDays(random.nextInt(90) - 12);
        return new Brief.Deal(
                "D-" + (4000 + open.size()),
                owner,
                name(),
                STAGES.get(stage),
                amount(person),
                age,
                inStage,
                chance,
                Math.max(0.01, chance - 0.09),
                Math.min(0.97, chance + 0.11),
                chance * Math.max(0, 1 - Math.max(0, ChronoUnit.DAYS.between(TODAY, due)) / 60.0),
                due.plusDays(6),
                due.plusDays(24),
                due.plusDays(61),
                Math.min(0.95, inStage / 70.0),
                flags,
                TODAY.minusDays(age),
                due,
                TODAY.minusDays(flags.contains(Flag.UNTOUCHED) ? 31 : random.nextInt(14)),
                flags.contains(Flag.PUSHED) ? 2 + random.nextInt(3) : 0);
    }

    private List<Flag> flags(int inStage, int person) {
        var flags = new ArrayList<Flag>();
        if (inStage > 44) flags.add(Flag.STUCK);
        if (random.nextInt(6) == 0) flags.add(Flag.PUSHED);
        if (random.nextInt(7) == 0) flags.add(Flag.UNTOUCHED);
        if (random.nextInt(5) == 0) flags.add(Flag.NO_NEXT_STEP);
        if (person == 3 && random.nextInt(4) == 0) flags.add(Flag.TAKEN_OVER);
        return flags;
    }

    private Brief.Closed closed(String owner, int person) {
        var won = random.nextInt(100) < 24 + (person * 7) % 23;
        var on = TODAY.minusDays(random.nextInt(360));
        return new Brief.Closed(
                "D-" + (1000 + closed.size()),
                owner,
                name(),
                won,
                won ? "Closed Won" : "Closed Lost",
                amount(person),
                on.minusDays(20 + random.nextInt(90)),
                on);
    }

    private BigDecimal amount(int person) {
        return BigDecimal.valueOf(Math.round((9 + person % 5 * 3 + random.nextInt(50)) * 487.5), 0);
    }

    private String name() {
        return FIRST[random.nextInt(FIRST.length)] + " " + SECOND[random.nextInt(SECOND.length)];
    }
}
