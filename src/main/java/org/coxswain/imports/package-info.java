/** How an export becomes facts: dropped, read by a job, looked at, kept, and taken back. */
@ApplicationModule
@NullMarked
package org.coxswain.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
