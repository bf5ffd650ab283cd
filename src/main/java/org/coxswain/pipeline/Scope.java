package org.coxswain.pipeline;

import java.util.Locale;

/** Whose deals are counted together: one person's, those of everybody who reports to a manager, or all. */
public enum Scope {
    PERSON,
    MANAGER,
    ALL;

    static Scope of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
