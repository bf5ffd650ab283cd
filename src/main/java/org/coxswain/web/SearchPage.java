package org.coxswain.web;

import org.coxswain.insight.Finder;

/** What was sought and what was found. */
public record SearchPage(String sought, Finder.Found found) {

    /** What to say where there is no list, or beside one that is cut. */
    public String sentence() {
        if (sought.isEmpty()) {
            return "Type a few letters of a person’s or a deal’s name.";
        }
        if (found.isEmpty()) {
            return "Nobody and no deal in your view has words that begin like that.";
        }
        return found.isCut()
                ? "The first %d deals; another letter or word narrows it."
                        .formatted(found.deals().size())
                : "";
    }
}
