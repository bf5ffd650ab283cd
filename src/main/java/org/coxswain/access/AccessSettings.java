package org.coxswain.access;

import java.time.Duration;

/**
 * How long one stays signed in.
 *
 * @param idle    a session unused for so long ends
 * @param longest every session ends after so long
 */
public record AccessSettings(Duration idle, Duration longest) {}
