package org.coxswain.people;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriUtils;

/** People in view, and the form to add somebody for those who may. */
public record PeoplePage(Crowd crowd, boolean mayAdd, Newcomer typed, String complaint) {

    /**
     * As many as a page takes.
     *
     * @param found how many are sought, of {@code all} in view
     */
    public record Crowd(List<Person> people, Sought sought, int found, int all) {

        /** Where all are on one page there is nothing to seek. */
        public boolean isLarge() {
            return all > Sought.MOST;
        }

        public String span() {
            return people.size() == found || people.isEmpty()
                    ? ""
                    : String.format(
                            Locale.ENGLISH,
                            "%,d to %,d of %,d",
                            sought.before() + 1,
                            sought.before() + people.size(),
                            found);
        }

        /** Empty where there are none before these. */
        public String previous() {
            return sought.before() == 0 ? "" : href(Math.max(0, sought.before() - Sought.MOST));
        }

        /** Empty where there are none behind these. */
        public String next() {
            var last = sought.before() + people.size();
            return people.isEmpty() || last >= found ? "" : href(last);
        }

        private String href(int before) {
            return "/people?before=%d&sought=%s"
                    .formatted(before, UriUtils.encode(sought.words(), StandardCharsets.UTF_8));
        }
    }

    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }

    public String headline() {
        if (crowd.sought().name() != null) {
            return String.format(
                    Locale.ENGLISH,
                    "%,d of %,d people have “%s” in their name or address",
                    crowd.found(),
                    crowd.all(),
                    crowd.sought().words());
        }
        return switch (crowd.all()) {
            case 0 -> "Nobody is in your view";
            case 1 -> "One person is in your view";
            default -> String.format(Locale.ENGLISH, "%,d people are in your view", crowd.all());
        };
    }
}
