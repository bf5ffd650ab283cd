/** How likely each open deal is won and when, and what the period will bring. */
@ApplicationModule(allowedDependencies = {"pipeline", "facts", "stats", "calendar"})
@NullMarked
package org.coxswain.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
