package org.coxswain.web;

import java.util.List;
import java.util.function.Predicate;
import org.coxswain.access.Viewer;
import org.coxswain.people.Role;

/** Where one can go from every page, and who is shown the way: a line a page. Who may go there is decided elsewhere. */
final class Navigation {

    /** The letter goes there after a {@code g}. */
    private static final List<Way> PAGES = List.of(
            new Way("This week", "w", "/week", Navigation::leads),
            new Way("Managers", "m", "/managers", Navigation::leadsManagers),
            new Way("People", "t", "/team", Navigation::leads),
            new Way("Pipeline", "p", "/pipeline", Navigation::leads),
            new Way("Forecast", "f", "/forecast", Navigation::leads),
            new Way("Practice", "b", "/practice", Navigation::leads),
            new Way("My week", "w", "/week", Navigation::onlySells),
            new Way("My numbers", "n", "/person/own", Navigation::onlySells),
            new Way("My deals", "d", "/deals", Navigation::onlySells));

    /** Behind the gear. */
    private static final List<Way> SET_UP = List.of(
            new Way("Start", "", "/", Viewer::keepsPeople),
            new Way("Set-up", "", "/set-up", viewer -> true),
            new Way("People and roles", "", "/people", viewer -> true),
            new Way("Imports", "", "/imports", Viewer::keepsPeople),
            new Way("Data", "", "/data", Navigation::leads),
            new Way("Trail of changes", "", "/trail", Viewer::administrates),
            new Way("Your password", "", "/password", viewer -> true),
            new Way("Tokens", "", "/tokens", viewer -> true));

    private Navigation() {}

    private record Way(String word, String key, String href, Predicate<Viewer> whom) {

        Shell.Link from(String path) {
            var room = href.replaceFirst("/own$", "");
            var here = href.equals("/") ? path.equals("/") : path.equals(room) || path.startsWith(room + "/");
            return new Shell.Link(word, href, key, here);
        }
    }

    static Shell.Reader of(Viewer viewer, String path) {
        return new Shell.Reader(viewer.name(), "", links(PAGES, viewer, path), links(SET_UP, viewer, path));
    }

    private static List<Shell.Link> links(List<Way> ways, Viewer viewer, String path) {
        return ways.stream()
                .filter(way -> way.whom().test(viewer))
                .map(way -> way.from(path))
                .toList();
    }

    private static boolean leads(Viewer viewer) {
        return viewer.roles().stream().anyMatch(role -> role != Role.SALESPERSON);
    }

    private static boolean leadsManagers(Viewer viewer) {
        return viewer.keepsPeople() || viewer.roles().contains(Role.LEADER);
    }

    private static boolean onlySells(Viewer viewer) {
        return !leads(viewer);
    }
}
