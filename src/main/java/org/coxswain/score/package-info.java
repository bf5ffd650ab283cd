/** How much of what is achievable the diagnosis finds, in organisations whose truth is known. */
@ApplicationModule(allowedDependencies = {"diagnosis", "facts", "intake", "simulation"})
@NullMarked
package org.coxswain.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
