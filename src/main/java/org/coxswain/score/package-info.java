/** How much of what is true the diagnosis and the pipeline find, in organisations whose truth is known. */
@ApplicationModule(allowedDependencies = {"diagnosis", "facts", "intake", "pipeline", "simulation"})
@NullMarked
package org.coxswain.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
