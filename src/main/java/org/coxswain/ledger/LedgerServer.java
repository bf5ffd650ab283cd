package org.coxswain.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A database that answers: the embedded one, started here, or one that somebody else runs. */
public final class LedgerServer implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final @Nullable Postgres postgres;
    private final Address owner;
    private final Address application;

    private LedgerServer(@Nullable Postgres postgres, Address owner, Address application) {
        this.postgres = postgres;
        this.owner = owner;
        this.application = application;
    }

    /** The data folder must have been taken, where the ledger lies in it. */
    public static LedgerServer start(LedgerPlace place, Path data) throws IOException {
        return switch (place) {
            case LedgerPlace.Embedded here -> embedded(data.resolve("ledger"));
            case LedgerPlace.Elsewhere there -> elsewhere(there);
        };
    }

    /** The one a server is running already; closing this leaves it as it is. */
    public static LedgerServer reach(LedgerPlace place, Path data) throws IOException {
        return switch (place) {
            case LedgerPlace.Embedded here -> running(Cluster.in(data.resolve("ledger")));
            case LedgerPlace.Elsewhere there -> elsewhere(there);
        };
    }

    private static LedgerServer running(Cluster cluster) throws IOException {
        var port = cluster.noted()
                .map(Cluster.Noted::port)
                .orElseThrow(() -> new Unusable(
                        "%s is in use, but its ledger is not running yet; try again.".formatted(cluster.folder())));
        var accounts = new Accounts(port, cluster.keys());
        return new LedgerServer(null, accounts.owner(), accounts.application());
    }

    private static LedgerServer embedded(Path folder) throws IOException {
        var cluster = Cluster.in(folder);
        var postgres = Postgres.start(cluster);
        try {
            var accounts = new Accounts(postgres.port(), cluster.keys());
            accounts.make();
            return new LedgerServer(postgres, accounts.owner(), accounts.application());
        } catch (RuntimeException refused) {
            postgres.close();
            throw refused;
        }
    }

    private static LedgerServer elsewhere(LedgerPlace.Elsewhere there) {
        return new LedgerServer(null, address(there.url(), there.owner()), address(there.url(), there.application()));
    }

    private static Address address(String url, LedgerPlace.Account account) {
        return new Address(url, account.user(), account.password());
    }

    /** The ledger with the tables this program knows. */
    public Ledger open(Clock clock) {
        migrations().run();
        var pool = new HikariConfig();
        pool.setPoolName("ledger");
        pool.setJdbcUrl(application.url());
        pool.setUsername(application.user());
        pool.setPassword(application.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        // Else a fault's message, and with it the log, names the values that somebody typed.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        var source = new HikariDataSource(pool);
        try {
            RowSecurity.holdsFor(source);
            return new Ledger(source, clock);
        } catch (RuntimeException refused) {
            source.close();
            throw refused;
        }
    }

    /** All tables as they are, for keeping and for bringing back. */
    public LedgerTables tables() {
        return new LedgerTables(owner, migrations());
    }

    public Condition condition() {
        return tables().condition();
    }

    private Migrations migrations() {
        return new Migrations(owner, application.user());
    }

    @Override
    public void close() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
