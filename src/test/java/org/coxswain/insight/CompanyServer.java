package org.coxswain.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coxswain.facts.Folders;
import org.coxswain.web.TestServer;
import org.coxswain.web.Visitor;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server with the little company, reckoned once for all tests that only look at it, and closed after the last one. */
public final class CompanyServer implements BeforeAllCallback, AutoCloseable {

    private static final Started STARTED = started();

    public static final Company COMPANY = STARTED.company();
    public static final TestServer SERVER = STARTED.server();

    private record Started(Path folder, Company company, TestServer server, Visitor keeper) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(CompanyServer.class, once -> this);
    }

    public static Visitor signedIn(String id) throws Exception {
        return COMPANY.signedIn(SERVER, STARTED.keeper(), id);
    }

    @Override
    public void close() throws IOException {
        SERVER.close();
        Folders.discard(STARTED.folder());
    }

    private static Started started() {
        try {
            var folder = Files.createTempDirectory("coxswain-company");
            var company = Company.in(folder);
            var server = TestServer.founded(company.data);
            var keeper = server.signedIn("ada@example.com");
            company.hire(keeper, 11);
            Company.snapshotAfter(server, 0);
            return new Started(folder, company, server, keeper);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
