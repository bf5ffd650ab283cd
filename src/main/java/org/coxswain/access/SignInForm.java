package org.coxswain.access;

import java.time.Duration;

/** The sign-in form as it was filled, and what was wrong with it. */
public record SignInForm(String email, String complaint, boolean mails) {

    static SignInForm empty() {
        return new SignInForm("", "", false);
    }

    static SignInForm wrong(String email) {
        return new SignInForm(email, "This e-mail address and password do not belong together.", false);
    }

    static SignInForm tooSoon(String email, Duration left) {
        return new SignInForm(
                email,
                "After several wrong tries the next one has to wait: %d seconds.".formatted(left.toSeconds() + 1),
                false);
    }

    /** Whether a forgotten password is helped by mail. */
    SignInForm with(boolean mailed) {
        return new SignInForm(email, complaint, mailed);
    }
}
