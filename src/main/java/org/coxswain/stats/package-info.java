/** Pure numbers: what small samples can say, and how surely. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.coxswain.stats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
