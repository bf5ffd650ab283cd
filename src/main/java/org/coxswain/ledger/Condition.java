package org.coxswain.ledger;

import java.util.List;

/**
 * How the ledger stands.
 *
 * @param version   of the database
 * @param behind    rooms whose tables are older than this program
 * @param unguarded tables without row security
 */
public record Condition(String version, List<String> behind, int tables, List<String> unguarded) {}
