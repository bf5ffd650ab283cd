package org.coxswain.access;

import java.time.Duration;

/** What came of trying to sign in. */
sealed interface SigningIn {

    record SignedIn(Token session) implements SigningIn {}

    /** Nobody of that name, no such password, or no longer here: the answer is the same. */
    record Wrong() implements SigningIn {}

    record TooSoon(Duration left) implements SigningIn {}
}
