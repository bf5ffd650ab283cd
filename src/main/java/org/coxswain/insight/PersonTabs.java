package org.coxswain.insight;

import java.util.List;
import org.springframework.stereotype.Component;

/** The tabs that rooms offer for a person's page. */
@Component
public class PersonTabs {

    private final List<PersonTab> offered;

    PersonTabs(List<PersonTab> offered) {
        this.offered = offered;
    }

    /** Where a tab leads; {@code here} is the one shown. */
    public record Link(String word, String href, boolean here) {}

    public List<Link> of(String key, String here) {
        return offered.stream()
                .map(tab -> new Link(
                        tab.word(), "/person/" + key + tab.path(), tab.path().equals(here)))
                .toList();
    }
}
