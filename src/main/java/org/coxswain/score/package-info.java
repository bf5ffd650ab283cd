/** How much of what is true the diagnosis and the pipeline find, in organisations whose truth is known. */
@ApplicationModule(
        allowedDependencies = {"diagnosis", "facts", "calendar", "intake", "pipeline", "recipe", "simulation"})
@NullMarked
package org.coxswain.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
