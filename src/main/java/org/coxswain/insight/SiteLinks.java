package org.coxswain.insight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.coxswain.brief.Links;
import org.coxswain.brief.Selection;

/**
 * The links of one brief to the server's pages. Deals that are counted one by one make a list of their own, because their
 * names would not fit into an address; of those that are not this brief's, its page knows nothing.
 *
 * @param team empty for everybody
 * @param kept whether the server keeps a closed deal
 */
record SiteLinks(String team, Predicate<String> kept, Map<String, List<String>> lists) implements Links {

    static SiteLinks of(String teamId, Predicate<String> kept) {
        return new SiteLinks(teamId.isEmpty() ? "" : Key.of(teamId), kept, new TreeMap<>());
    }

    @Override
    public String part(String anchor) {
        return anchor.equals("pipeline") ? "/pipeline" + (team.isEmpty() ? "" : "?team=" + team) : "#" + anchor;
    }

    @Override
    public String person(String personId) {
        return NowPage.href(personId);
    }

    @Override
    public String deal(String dealId) {
        return DealFiles.href(dealId);
    }

    @Override
    public String deals(Selection deals, String query) {
        var start = "/deals?" + (team.isEmpty() ? "" : "team=" + team + "&");
        var ids = deals.ids();
        if (ids == null) {
            return start + query;
        }
        var list = Key.of(team + "\n" + String.join("\n", ids));
        lists.put(list, List.copyOf(ids));
        return start + "list=" + list;
    }

    @Override
    public String forScript(String query) {
        return "";
    }

    @Override
    public int mostDeals() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean lists(String closedDeal) {
        return kept.test(closedDeal);
    }

    @Override
    public String list() {
        return "the list";
    }
}
