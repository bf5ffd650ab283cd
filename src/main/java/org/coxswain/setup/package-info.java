/** What the organisation says about itself - calendar, currencies, stages, who is compared with whom - kept over time. */
@ApplicationModule
@NullMarked
package org.coxswain.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
