/** Days, quarters and fiscal years. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.coxswain.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
