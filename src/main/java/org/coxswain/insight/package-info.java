/** What the imports tell, reckoned after each of them and kept as pages that everybody sees their part of. */
@ApplicationModule
@NullMarked
package org.coxswain.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
