/** Who works here, where and for whom since when, and what each may see. */
@ApplicationModule
@NullMarked
package org.coxswain.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
