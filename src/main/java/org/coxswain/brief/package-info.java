/** The assembled answer as records, and its three renderings: JSON, HTML, text. */
@ApplicationModule
@NullMarked
package org.coxswain.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
