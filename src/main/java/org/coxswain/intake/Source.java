package org.coxswain.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One file as the user knows it and as it lies before us; the day is that of a dated export. */
record Source(String name, Path file, @Nullable LocalDate exportedOn) {}
