/** Everything kept, in one file and back: the ledger's tables and the imports, with checksums. */
@ApplicationModule
@NullMarked
package org.coxswain.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
