/** How much of what is true the program finds, in organisations whose truth is known. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "diagnosis",
            "facts",
            "forecast",
            "intake",
            "pipeline",
            "recipe",
            "simulation",
            "stats"
        })
@NullMarked
package org.coxswain.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
