package org.coxswain.access;

import java.time.Duration;
import org.coxswain.people.Person;
import org.coxswain.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * How people come in.
 *
 * @param idle    a session unused for so long ends
 * @param longest every session ends after so long
 * @param site    where people find the pages, for links that are mailed; without it nothing is mailed
 * @param mail    who delivers mail, where there is somebody
 * @param oidc    where else people may sign in, if anywhere; needs the site
 */
public record AccessSettings(
        Duration idle,
        Duration longest,
        @Nullable Site site,
        @Nullable MailSettings mail,
        @Nullable OidcSettings oidc) {

    public AccessSettings(Duration idle, Duration longest) {
        this(idle, longest, null, null, null);
    }

    /** For people who are made up, and known to no provider and no mail server. */
    public AccessSettings byPasswordAlone() {
        return new AccessSettings(idle, longest);
    }

    /** Whether everybody is to sign in elsewhere; administrators keep a way in for when that is shut. */
    boolean isElsewhereOnly() {
        return oidc != null && oidc.only();
    }

    boolean letsInByPassword(Person person) {
        return !isElsewhereOnly() || person.does().contains(Role.ADMINISTRATOR);
    }

    /** Such as {@code https://coxswain.example.com}. It is never taken from a request, which may say anything. */
    public record Site(String address) {

        public Site {
            if (!address.matches("https?://[A-Za-z0-9.:\\[\\]-]+/?")) {
                throw new IllegalArgumentException(address);
            }
            address = address.replaceAll("/$", "");
        }

        String link(String path) {
            return address + path;
        }
    }
}
