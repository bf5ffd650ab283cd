package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.List;

/** Everybody who sells, in the order of their ids. */
public record Diagnosed(LocalDate from, LocalDate to, List<PersonDiagnosis> people) {}
