/** Who may come in: the first administrator, signing in and out, sessions, invitations, and the trail of what was changed. */
@ApplicationModule
@NullMarked
package org.coxswain.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
