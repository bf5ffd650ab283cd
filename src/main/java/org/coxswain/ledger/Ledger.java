package org.coxswain.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do, kept. It is asked in transactions only, and each begins by saying on whose behalf: without that the
 * database shows no private row, so a forgotten condition shows nothing.
 */
public final class Ledger implements AutoCloseable {

    private static final String SAY_WHO =
            "select set_config('coxswain.viewer', :viewer, true), set_config('coxswain.author', :author, true),"
                    + " set_config('coxswain.moment', :moment, true), set_config('coxswain.today', :today, true)";
    private static final ScopedValue<Scope> UNDER_WAY = ScopedValue.newInstance();

    private final HikariDataSource pool;
    private final Clock clock;
    private final JdbcClient client;
    private final TransactionTemplate transactions;

    Ledger(HikariDataSource pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
        this.client = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** One transaction on somebody's behalf; within it, asking again on the same behalf joins it. */
    public <T> T as(Scope scope, Function<JdbcClient, T> question) {
        var underWay = UNDER_WAY.isBound() ? UNDER_WAY.get() : null;
        if (!Scope.agree(underWay, scope)) {
            throw new IllegalStateException("asked on behalf of %s within a transaction of %s"
                    .formatted(scope.viewer(), UNDER_WAY.get().viewer()));
        }
        if (underWay != null) {
            return question.apply(client);
        }
        return ScopedValue.where(UNDER_WAY, scope).call(() -> begin(scope, question));
    }

    public void run(Scope scope, Consumer<JdbcClient> work) {
        as(scope, db -> {
            work.accept(db);
            return true;
        });
    }

    private <T> T begin(Scope scope, Function<JdbcClient, T> question) {
        return Objects.requireNonNull(transactions.execute(status -> {
            client.sql(SAY_WHO)
                    .param("viewer", scope.viewer())
                    .param("author", scope.author())
                    .param("moment", clock.instant().toString())
                    .param("today", today().toString())
                    .query()
                    .singleRow();
            return question.apply(client);
        }));
    }

    /** The connections of this program: how many work, rest, and are waited for. */
    public record Connections(int busy, int idle, int awaited) {}

    public Connections connections() {
        var state = pool.getHikariPoolMXBean();
        return new Connections(
                state.getActiveConnections(), state.getIdleConnections(), state.getThreadsAwaitingConnection());
    }

    public Clock clock() {
        return clock;
    }

    /** This moment, as the database takes it. */
    public OffsetDateTime moment() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** The day it is where Coxswain runs. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    @Override
    public void close() {
        pool.close();
    }
}
