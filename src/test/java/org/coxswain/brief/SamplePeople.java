package org.coxswain.brief;

import static org.coxswain.brief.SampleBrief.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coxswain.diagnosis.FunnelPlot;

/** Twenty-four people under three managers, with gaps, levers and focuses. */
final class SamplePeople {

    static final Map<String, String> SELLERS = sellers();
    private static final List<String> MANAGERS = List.of("Alma Brandt", "Jonas Okafor", "Priya Raman");
    private static final String[] LEVERS = {
        "create", "conversion:Discovery", "conversion:Qualification", "conversion:Proposal", "size", "cycle"
    };
    private static final String[] LABELS = {
        "New opportunities",
        "Discovery, forward",
        "Qualification, forward",
        "Proposal, forward",
        "Deal value",
        "Time to close"
    };
    private static final double[][] VALUES = {
        {1.4, 1.9, 2.2},
        {0.48, 0.55, 0.61},
        {0.52, 0.57, 0.62},
        {0.29, 0.46, 0.52},
        {14_200, 17_900, 19_600},
        {71, 58, 52}
    };

    private SamplePeople() {}

    private static Map<String, String> sellers() {
        var names = "Dana Whitfield,Ben Aoki,Mia Lindqvist,Omar Haddad,Chloé Martin,Tomás Rivera,Ngozi Eze,Lars Holm,"
                + "Aisha Khan,Peter Novák,Grace Liu,Sven Bauer,Elena Petrova,Sam O'Neill,Yuki Tanaka,Rosa Jiménez,"
                + "Ivan Horvat,Hannah Berg,Kofi Mensah,Leila Farahani,Max Weber,Julia Costa,Finn Murphy,Nadia Ali";
        var sellers = new LinkedHashMap<String, String>();
        for (var name : names.split(",")) {
            sellers.put("p%02d".formatted(sellers.size() + 1), name);
        }
        return sellers;
    }

    static List<Brief.Person> of(SampleDeals deals) {
        var people = new ArrayList<Brief.Person>();
        for (int manager = 0; manager < MANAGERS.size(); manager++) {
            people.add(manager(deals, manager));
        }
        SELLERS.keySet().forEach(id -> people.add(seller(deals, id)));
        return people;
    }

    private static Brief.Person manager(SampleDeals deals, int at) {
        return new Brief.Person(
                "m" + (at + 1),
                MANAGERS.get(at),
                null,
                null,
                "North",
                "manager",
                null,
                null,
                SampleFigures.of(deals, "m" + (at + 1), 1),
                null,
                List.of(),
                List.of(),
                "not judged: no opportunities",
                null,
                List.of(),
                List.of());
    }

    private static Brief.Person seller(SampleDeals deals, String id) {
        int at = Integer.parseInt(id.substring(1)) - 1;
        var figures = SampleFigures.of(deals, id, 54_000);
        var levers = levers(id, at);
        var best = levers.getFirst();
        var clear = at % 5 != 4;
        return new Brief.Person(
                id,
                SELLERS.getOrDefault(id, id),
                "m" + (at / 8 + 1),
                MANAGERS.get(at / 8),
                "North " + "ABC".charAt(at / 8),
                "account executive",
                at % 2 == 0 ? "Mid-market" : "Enterprise",
                at % 3 == 0 ? "Coast" : "Inland",
                figures,
                gap(at, best),
                levers,
                clear ? focus(best, levers.get(1), at) : List.of(),
                clear ? null : "No clear lever: the best guess is right with a chance of 27% only. Observe two calls.",
                trend(deals, id),
                List.of(),
                List.of());
    }

    private static Brief.Gap gap(int at, Brief.Lever best) {
        var levers = best.gainPerQuarter().doubleValue() * 1.4;
        var notTheirs = (at % 4 - 1) * 6_500.0;
        var luck = (at % 7 - 3) * 4_200.0;
        return new Brief.Gap("quota", money(levers + notTheirs + luck), money(notTheirs), money(levers), money(luck));
    }

    private static List<Brief.Focus> focus(Brief.Lever best, Brief.Lever second, int at) {
        var first = new Brief.Focus(best.lever(), reason(best.lever(), at), FocusWords.GAP);
        return at % 3 == 0
                ? List.of(first, new Brief.Focus(second.lever(), reason(second.lever(), at), FocusWords.GAP))
                : List.of(first);
    }

    private static String reason(String lever, int at) {
        return switch (lever) {
            case "create" -> "1.%d new opportunities a week; comparable people create 1.9".formatted(at % 8);
            case "size" -> "Won deals bring $14k; comparable people’s bring $18k in the same segments";
            case "cycle" -> "Deals take 71 days to close; comparable people take 58";
            default ->
                "%d of %d deals in %s are older than won deals ever were"
                        .formatted(11 + at, 24 + at, lever.substring(lever.indexOf(':') + 1));
        };
    }

    private static List<Brief.Lever> levers(String id, int at) {
        var levers = new ArrayList<Brief.Lever>();
        for (int rank = 0; rank < LEVERS.length; rank++) {
            levers.add(lever(id, at, rank));
        }
        return levers;
    }

    private static Brief.Lever lever(String id, int at, int rank) {
        int lever = (at * 5 + 3 + rank) % LEVERS.length;
        var gain = rank > 3 ? 0 : (38_000 - at * 1_150 + at * 937 % 5_000) / (1 + rank * 1.3);
        var spread = gain * (0.45 + at % 4 * 0.16) + rank * 900;
        var values = VALUES[lever];
        var workings = Workings.of(
                        Metric.ofLever(LEVERS[lever]),
                        "%s against %s of comparable people: half of the way to the best quarter is worth this"
                                .formatted(values[0], values[1]))
                .from(61 - at, values[0] * 0.8, values[0] * 1.2)
                .counting(Selection.of(Selection.State.open).owner(id));
        return new Brief.Lever(
                LEVERS[lever],
                LABELS[lever],
                rank > 3 ? values[1] : values[0],
                values[1],
                values[2],
                money(gain),
                money(gain - spread),
                money(gain + spread * 1.1),
                Math.max(0.1, 0.93 - rank * 0.13),
                Math.max(0.02, 0.62 - rank * 0.2),
                61 - at,
                workings,
                rank > 0 ? null : plot(at));
    }

    private static FunnelPlot plot(int at) {
        var peers = IntStream.range(0, 12)
                .mapToObj(peer -> new FunnelPlot.Dot(8 + 3 * peer, .4 - .07 * peer))
                .toList();
        return new FunnelPlot(.2, peers.get(at % 12), peers);
    }

    private static Brief.Trend trend(SampleDeals deals, String id) {
        var from = LocalDate.of(2025, 12, 1);
        var values = new ArrayList<BigDecimal>();
        for (int month = 0; month < 12; month++) {
            var start = from.plusMonths(month);
            values.add(SampleFigures.sum(deals.closed.stream()
                    .filter(deal -> deal.won() && id.equals(deal.ownerId()))
                    .filter(deal -> deal.closedOn().withDayOfMonth(1).equals(start))
                    .toList()));
        }
        return new Brief.Trend("won", from, values);
    }
}
