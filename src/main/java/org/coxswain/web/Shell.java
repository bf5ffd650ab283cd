package org.coxswain.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page.
 *
 * @param form  the name and the value that a form must send along
 * @param notice what stands on every page, or nothing
 * @param reader whose page it is; absent before signing in
 */
public record Shell(
        String style,
        String script,
        Token form,
        String notice,
        @Nullable Reader reader) {

    public record Token(String name, String value) {}

    /** Who is signed in, at which organisation: the pages to go to, and those behind the gear. */
    public record Reader(String name, String organisation, List<Link> links, List<Link> setUp) {

        Reader at(String named) {
            return new Reader(name, named, links, setUp);
        }
    }

    /** A way to another page: {@code key} goes there after a {@code g}, {@code here} is where we are. */
    public record Link(String word, String href, String key, boolean here) {}
}
