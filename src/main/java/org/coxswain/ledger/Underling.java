package org.coxswain.ledger;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** As whom PostgreSQL runs: it refuses to run as root, so there it runs as somebody who may do less. */
enum Underling {
    ONESELF(List.of()),
    /** Nobody, in a user namespace of its own; files stay root's. */
    NAMESPACE(List.of("unshare", "-U")),
    /** Where user namespaces are blocked: really nobody, to whom the ledger's folder is given. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODYS_ID = 65534;

    private final List<String> prefix;

    Underling(List<String> prefix) {
        this.prefix = prefix;
    }

    static Underling here() throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return ONESELF;
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        if (NOBODY.works()) {
            return NOBODY;
        }
        throw new Unusable("PostgreSQL does not run as root, and neither unshare nor setpriv is there to run it as"
                + " somebody else; start Coxswain as an ordinary user.");
    }

    List<String> running(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    /** Gives away what lies in the ledger's folder, and lets its new owner pass through the folder above. */
    void own(Path ledger) throws IOException {
        if (this != NOBODY || !(ledger.getParent() instanceof Path above)) {
            return;
        }
        try (var all = Files.walk(ledger)) {
            for (var path : all.toList()) {
                Files.setAttribute(path, "unix:uid", NOBODYS_ID, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        }
        var rights = EnumSet.copyOf(Files.getPosixFilePermissions(above));
        rights.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(above, rights);
    }

    private boolean works() throws IOException {
        try {
            return new ProcessBuilder(running(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IOException("interrupted", stopped);
        }
    }
}
