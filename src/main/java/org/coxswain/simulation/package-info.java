/** A sales organisation with planted truth, exported as a CRM would. */
@ApplicationModule(allowedDependencies = "stats")
@NullMarked
package org.coxswain.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
