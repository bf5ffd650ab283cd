package org.coxswain.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server with {@link Staff}, started once for all tests that leave it as it was, and closed after the last one. */
final class StaffedServer implements BeforeAllCallback, AutoCloseable {

    private static final Path FOLDER = folder();

    static final TestServer SERVER = server();
    static final Staff STAFF = staff();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(StaffedServer.class, once -> this);
    }

    @Override
    public void close() throws IOException {
        SERVER.close();
        try (var all = Files.walk(FOLDER)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("coxswain-staff");
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static TestServer server() {
        try {
            return TestServer.founded(FOLDER.resolve("data"));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Staff staff() {
        try {
            return Staff.hiredAt(SERVER, FOLDER.resolve("data"));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
