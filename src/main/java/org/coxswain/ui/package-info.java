/** The look of every page: the style, made of pieces, and the scripts; in one file or beside the page. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.coxswain.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
