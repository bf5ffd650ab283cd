/** The server: the shell around every page, the look, what goes wrong, and the first page. */
@ApplicationModule
@NullMarked
package org.coxswain.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
