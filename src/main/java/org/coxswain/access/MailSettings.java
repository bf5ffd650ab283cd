package org.coxswain.access;

import org.jspecify.annotations.Nullable;

/**
 * Who delivers mail.
 *
 * @param from     whose mail it is
 * @param starttls whether to insist on an encrypted connection
 * @param login    with which the server lets us in, where it asks for one
 */
public record MailSettings(
        String from,
        String host,
        int port,
        boolean starttls,
        @Nullable Login login) {

    /** A name and its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
