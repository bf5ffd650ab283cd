package org.coxswain.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the sources and says which table each is; what is none is named with the reason. */
final class Recogniser {
    private final Shapes shapes;
    private final Opening opening;
    private final Findings findings;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Recognised> known = new ArrayList<>();

    Recogniser(Shapes shapes, Opening opening, Findings findings) {
        this.shapes = shapes;
        this.opening = opening;
        this.findings = findings;
    }

    Sources of(List<Source> sources, Watch watch) throws IOException, SQLException {
        for (var source : sources) {
            names.add(source.name());
            try {
                for (var opened : opening.open(source)) recognise(opened, watch);
            } catch (Unreadable reason) {
                findings.ignore(source.name(), reason.reason());
            }
        }
        shapes.mapping().checkFiles(List.copyOf(names));
        return new Sources(known).newest();
    }

    private void recognise(Opened opened, Watch watch) throws IOException {
        var name = opened.source().name();
        names.add(name);
        var header = opened.rows().header();
        var recognition = shapes.of(header, name);
        watch.seen(seen(opened, recognition));
        if (recognition.isPresent()) {
            var found = recognition.get();
            shapes.mapping().settle(name, header);
            known.add(new Recognised(known.size() + 1, opened.source(), opened.rows(), found.shape(), found.places()));
        } else if (shapes.mapping().insistsOn(name)) {
            throw unmapped(opened);
        } else {
            findings.ignore(name, unknown(header));
        }
        new Guessing(header).guesses(name, recognition).forEach(findings::guess);
    }

    private static Seen seen(Opened opened, Optional<Shapes.Recognition> recognition) throws IOException {
        var rows = opened.rows();
        var known = recognition.map(found -> new Recognised(0, opened.source(), rows, found.shape(), found.places()));
        return new Seen(
                opened.source().name(),
                rows.header(),
                Seen.first(rows),
                known.map(found -> found.table().label()).orElse(""),
                known.map(found -> found.shape().family()).orElse(""),
                known.map(Recognised::headers).orElse(Map.of()));
    }

    private static String unknown(List<String> header) {
        if (header.isEmpty()) return "it has no header; give its column names as 'header' in a mapping file";
        var lacking = new Guessing(header).lacking();
        if (lacking.isEmpty()) return "its columns are not known: " + shortened(header);
        return "for opportunities it lacks %s; its columns are %s"
                .formatted(String.join(" and ", lacking), shortened(header));
    }

    private Refusal unmapped(Opened opened) {
        var entry = shapes.mapping().entry(opened.source().name()).orElseThrow();
        var headers = Shapes.byKey(opened.rows().header());
        var columns = entry.columns();
        var missing = columns == null
                ? ""
                : columns.values().stream()
                        .filter(column -> !headers.containsKey(Shape.key(column)))
                        .findFirst()
                        .orElse("");
        return new Refusal("The mapping names a column '%s' that %s does not have; its columns are %s."
                .formatted(
                        missing, opened.source().name(), shortened(opened.rows().header())));
    }

    private static String shortened(List<String> header) {
        var text = String.join(", ", header.subList(0, Math.min(12, header.size())));
        return (text.length() > 200 ? text.substring(0, 200) : text)
                + (header.size() > 12 || text.length() > 200 ? ", …" : "");
    }
}
