package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;

/**
 * Whom the organisation wants judged, and how new people.
 *
 * @param peers what makes two people comparable: role, segment, team, territory
 * @param apart roles that are compared with nobody
 * @param ramp months for which a new person is judged by the ramp, by role; {@code *} is every other role
 */
public record Judging(List<String> peers, List<String> apart, Map<String, Integer> ramp) {

    static final int USUAL_MONTHS = 6;

    public Judging {
        peers = List.copyOf(peers);
        apart = List.copyOf(apart);
        ramp = Map.copyOf(ramp);
    }

    int months(String role) {
        return ramp.getOrDefault(role, ramp.getOrDefault("*", USUAL_MONTHS));
    }

    boolean isApart(Seller seller) {
        return apart.contains(seller.role());
    }
}
