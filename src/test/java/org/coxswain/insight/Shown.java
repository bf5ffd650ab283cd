package org.coxswain.insight;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coxswain.web.Visitor;
import org.springframework.web.util.HtmlUtils;

/** What a page shows, read as a person would read it. */
final class Shown {

    private static final Pattern DEALS = Pattern.compile("<a href=\"(/deals\\?[^\"]*)\"[^>]*>([^<]*)</a>");
    private static final Pattern LEAD =
            Pattern.compile("<h1 id=\"deals-title\">Deals</h1>\\s*<p class=\"lead\">([^<]*)</p>");

    private Shown() {}

    /** A way from "see the math" to deals: how many and how much they are said to be. */
    record Link(String href, String counted) {}

    static Stream<Link> links(Visitor visitor, String page) {
        return DEALS.matcher(body(visitor, page))
                .results()
                .map(link -> new Link(text(link.group(1)), text(link.group(2)).split(";")[0]));
    }

    /** How many and how much the list itself says. */
    static String deals(Visitor visitor, String href) {
        var lead = LEAD.matcher(body(visitor, href));
        if (!lead.find()) throw new AssertionError(href + " shows no deals");
        return text(lead.group(1));
    }

    static String person(String id) {
        return "/person/" + Key.of(id);
    }

    static String text(String page) {
        return HtmlUtils.htmlUnescape(page);
    }

    static List<String> owners(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.split("\",\"")[2])
                .distinct()
                .sorted()
                .toList();
    }

    static String waitFor(Visitor visitor, String path, String words) throws Exception {
        for (var tries = 0; tries < 600; tries++) {
            var page = visitor.get(path).body();
            if (page.contains(words)) return page;
            Thread.sleep(Duration.ofMillis(50));
        }
        throw new AssertionError("%s never said: %s".formatted(path, words));
    }

    private static String body(Visitor visitor, String page) {
        try {
            return visitor.get(page).body();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
