package org.coxswain.diagnosis;

import java.util.Map;

/** What everybody may bring, and how it is put together. */
record Outlook(Prospects prospects, Map<String, Prospect> people, Passages passages) {

    Prospect of(Seller seller) {
        return people.getOrDefault(seller.personId(), Prospect.NONE);
    }
}
