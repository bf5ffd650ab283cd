/** The past forecast as it was known then, beside what everybody uses today: records, page, JSON, text, CSV. */
@ApplicationModule(allowedDependencies = {"brief", "forecast", "facts", "stats", "calendar", "ui"})
@NullMarked
package org.coxswain.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
