package org.coxswain.imports;

import java.util.List;

/** Those in the CRM who are nobody here, ready to be added. */
public record StrangersPage(String headline, String lead, List<String> complaints, List<Row> rows) {

    /** {@code ready} once there is an e-mail address to add them with. */
    public record Row(String id, String name, String email, boolean manages, String manager, boolean ready) {}
}
