package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.coxswain.people.Role;
import org.coxswain.web.Staff.Somebody;
import org.coxswain.web.Staff.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A look at somebody else's page leaves a line in the trail. */
@ExtendWith(StaffedServer.class)
class LooksTest {

    private static final Staff STAFF = StaffedServer.STAFF;

    @Test
    void whoeverLooksAtAnothersPageIsInTheTrailOnceADay() throws Exception {
        var own = STAFF.of(Role.MANAGER, Whose.OWN);
        var report = STAFF.of(Role.MANAGER, Whose.REPORT);
        var manager = STAFF.signedIn(own);
        for (var look = 0; look < 2; look++) {
            assertThat(manager.get("/person/" + STAFF.key(report)).statusCode()).isEqualTo(200);
            assertThat(manager.get("/person/" + STAFF.key(own)).statusCode()).isEqualTo(200);
            var stranger = STAFF.of(Role.MANAGER, Whose.STRANGER);
            assertThat(manager.get("/person/" + STAFF.key(stranger)).statusCode())
                    .isEqualTo(404);
            assertThat(looks(own, stranger)).isZero();
        }
        assertThat(looks(own, report)).isEqualTo(1);
        assertThat(looks(own, own)).isZero();
        assertThat(StaffedServer.SERVER
                        .signedIn("ada@example.com")
                        .get("/trail")
                        .body())
                .contains("<td>look</td><td>insight.person Mid-manager</td>");
    }

    private static long looks(Somebody viewer, Somebody subject) {
        return STAFF.count(
                "select count(*) from ledger.trail where act = 'look' and author = '%d' and subject = 'insight.person %s'"
                        .formatted(viewer.id(), subject.crm()));
    }
}
