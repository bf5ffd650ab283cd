package org.coxswain.access;

/** The form to change one's own password: what was wrong, or that it is done. */
public record PasswordForm(String email, String complaint, boolean done) {}
