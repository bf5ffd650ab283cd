package org.coxswain.insight;

import java.util.List;
import org.coxswain.brief.Page;

/** One person now: what to work on, the gap, the levers, the open deals. */
public record NowPage(Page.PersonCard person, List<PersonTabs.Link> tabs, DealsPage deals) {

    /** Where that page is, of whom the CRM knows by this id. */
    static String href(String person) {
        return "/person/" + Key.of(person);
    }
}
