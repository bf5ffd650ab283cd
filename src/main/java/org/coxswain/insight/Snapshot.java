package org.coxswain.insight;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A whole answer: when it was reckoned, of which day, from which imports. */
record Snapshot(long id, OffsetDateTime madeAt, LocalDate asOf, String currency, String batches) {}
