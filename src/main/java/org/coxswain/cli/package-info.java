/** The command line: words in, one question asked, results out. */
@ApplicationModule
@NullMarked
package org.coxswain.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
