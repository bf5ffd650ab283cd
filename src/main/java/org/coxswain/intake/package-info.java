/** What a CRM exports, read whatever its shape and kept as one immutable batch of canonical tables. */
@ApplicationModule
@NullMarked
package org.coxswain.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
