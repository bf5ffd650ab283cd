package org.coxswain;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class HouseTest {

    @Test
    void everyRoomKeepsToItsDoors() {
        ApplicationModules.of("org.coxswain").verify();
    }
}
