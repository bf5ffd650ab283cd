/** Whom to coach on what: each person's gap split into levers sized in money. */
@ApplicationModule(allowedDependencies = {"facts", "stats"})
@NullMarked
package org.coxswain.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
