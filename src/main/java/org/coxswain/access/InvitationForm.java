package org.coxswain.access;

/** Whom the invitation is for, and what was wrong with the password that was typed. */
public record InvitationForm(String name, String email, String complaint) {}
