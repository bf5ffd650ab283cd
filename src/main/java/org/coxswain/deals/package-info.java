/** One deal at a time: how it came to where it is, and what to ask about it. */
@ApplicationModule
@NullMarked
package org.coxswain.deals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
