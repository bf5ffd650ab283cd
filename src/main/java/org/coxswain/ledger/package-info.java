/** Where people's work is kept: a PostgreSQL of our own in the data folder or somebody else's, asked only on somebody's behalf. */
@ApplicationModule
@NullMarked
package org.coxswain.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
