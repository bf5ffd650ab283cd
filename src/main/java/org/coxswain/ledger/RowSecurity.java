package org.coxswain.ledger;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the account that work is done with is one that row security binds. */
final class RowSecurity {

    private static final String BOUND = """
            select not role.rolsuper and not role.rolbypassrls
               and not exists (select from pg_class
                               where pg_class.relrowsecurity and pg_has_role(role.oid, pg_class.relowner, 'member'))
            from pg_roles as role where role.rolname = current_user
            """;

    private RowSecurity() {}

    static void holdsFor(DataSource application) {
        if (!JdbcClient.create(application).sql(BOUND).query(Boolean.class).single()) {
            throw new Unusable(
                    "Row security does not bind the ledger's application account; it must be neither the owner"
                            + " of the tables nor a superuser (see docs/guide/serving.md).");
        }
    }
}
