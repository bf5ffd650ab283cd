package org.coxswain.access;

import java.time.Duration;

/** The sign-in form as it was filled, and what was wrong with it. */
public record SignInForm(String email, String complaint) {

    static SignInForm empty() {
        return new SignInForm("", "");
    }

    static SignInForm wrong(String email) {
        return new SignInForm(email, "This e-mail address and password do not belong together.");
    }

    static SignInForm tooSoon(String email, Duration left) {
        return new SignInForm(
                email,
                "After several wrong tries the next one has to wait: %d seconds.".formatted(left.toSeconds() + 1));
    }
}
