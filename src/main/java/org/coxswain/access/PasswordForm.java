package org.coxswain.access;

/**
 * The form to change one's own password: what was wrong, or that it is done.
 *
 * @param elsewhere with what one signs in where that is not with a password from here; else empty
 */
public record PasswordForm(String email, String complaint, boolean done, String elsewhere) {}
