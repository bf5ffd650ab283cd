package org.coxswain.access;

import java.time.Duration;

/** The sign-in form as it was filled, and what was wrong with it. */
public record SignInForm(String email, String complaint) {

    /** Other ways in: by a mailed link, and by somebody else's sign-in, whose name is empty where there is none. */
    public record Ways(boolean mails, String elsewhere) {}

    static SignInForm empty() {
        return new SignInForm("", "");
    }

    static SignInForm wrong(String email) {
        return new SignInForm(email, "This e-mail address and password do not belong together.");
    }

    static SignInForm refused(String sentence) {
        return new SignInForm("", sentence);
    }

    static SignInForm tooSoon(String email, Duration left) {
        return new SignInForm(
                email,
                "After several wrong tries the next one has to wait: %d seconds.".formatted(left.toSeconds() + 1));
    }
}
