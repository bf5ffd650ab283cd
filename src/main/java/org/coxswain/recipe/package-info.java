/** Which figures of a quarter tell what each person will win in the next. */
@ApplicationModule(allowedDependencies = {"facts", "stats", "calendar"})
@NullMarked
package org.coxswain.recipe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
