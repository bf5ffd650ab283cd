package org.coxswain.access;

/** What came of asking for a token. */
sealed interface TokenMaking {

    record Made(Token secret) implements TokenMaking {}

    record Refused(String sentence) implements TokenMaking {}
}
