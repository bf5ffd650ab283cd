/** The metrics of the field: win rate, cycle, coverage, flow, balance, stuck. */
@ApplicationModule(allowedDependencies = {"facts", "stats", "calendar"})
@NullMarked
package org.coxswain.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
