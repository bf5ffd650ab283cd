/** What the CRM says, in immutable batches, asked as of a day. */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package org.coxswain.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
