package org.coxswain.access;

/**
 * Where people may sign in instead: an OpenID Connect provider.
 *
 * @param name       as it stands on the button
 * @param trustEmail whether an e-mail address counts without the provider saying that it was verified
 * @param only       whether passwords let in nobody but administrators
 */
public record OidcSettings(String issuer, Client client, String name, boolean trustEmail, boolean only) {

    /** Who we are to the provider. */
    public record Client(String id, String secret) {

        @Override
        public String toString() {
            return id;
        }
    }
}
