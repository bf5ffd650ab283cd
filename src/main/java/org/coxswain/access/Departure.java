package org.coxswain.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A sign-in that left for elsewhere. The browser keeps one secret, and what the provider is to give back follows from it,
 * each by another name, so that none tells another: nothing has to be kept here meanwhile.
 */
record Departure(Token secret) {

    static final HostCookie COOKIE = new HostCookie("coxswain-departure", Duration.ofMinutes(10));

    private static final Base64.Encoder WORDS = Base64.getUrlEncoder().withoutPadding();

    static Departure begin() {
        return new Departure(Token.fresh());
    }

    /** Proves that who comes back is who left. */
    String state() {
        return derived("state");
    }

    /** Proves that the provider's token was made for this sign-in. */
    String nonce() {
        return derived("nonce");
    }

    /** Proves to the provider that who brings the code is who asked for it (PKCE). */
    String verifier() {
        return derived("verifier");
    }

    String challenge() {
        return WORDS.encodeToString(Token.hash(verifier()));
    }

    boolean isBackWith(String state) {
        return MessageDigest.isEqual(state().getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }

    private String derived(String what) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return WORDS.encodeToString(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
