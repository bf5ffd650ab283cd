package org.coxswain.access;

import java.time.Duration;

/** The sign-in form as it was filled, and what was wrong with it. */
public record SignInForm(String email, String complaint) {

    /**
     * Other ways in: by a mailed link, and by somebody else's sign-in, whose name is empty where there is none.
     *
     * @param only whether that is everybody's way, and a password an administrator's
     */
    public record Ways(boolean mails, String elsewhere, boolean only) {}

    static SignInForm empty() {
        return new SignInForm("", "");
    }

    static SignInForm wrong(String email) {
        return new SignInForm(email, "This e-mail address and password do not belong together.");
    }

    /** The same for everybody who has no administrator's password. */
    static SignInForm notBy(String email, String elsewhere) {
        return new SignInForm(
                email,
                "Only administrators sign in with a password here, and these do not belong together. Sign in with %s."
                        .formatted(elsewhere));
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
