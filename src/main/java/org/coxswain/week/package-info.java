/** What to do this week: a short queue, collected from every room that knows something worth doing. */
@ApplicationModule
@NullMarked
package org.coxswain.week;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
