package org.coxswain.web;

import java.nio.file.Path;
import org.coxswain.access.AccessSettings;
import org.coxswain.imports.ImportsSettings;
import org.coxswain.insight.InsightSettings;
import org.coxswain.setup.SetupSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where the server answers.
 *
 * @param address the network address to listen on
 * @param port    0 takes a free one
 * @param behind  whether a proxy in front speaks https and says from whom it forwards
 * @param https   the certificate to speak https with by ourselves, where there is one
 */
public record WebSettings(
        String address,
        int port,
        boolean behind,
        @Nullable Certificate https,
        AccessSettings access,
        InsightSettings insight,
        ImportsSettings imports) {

    /** Reached from this machine alone and with a password alone, whatever is set. */
    public WebSettings onlyHere() {
        return new WebSettings("127.0.0.1", port, false, null, access.byPasswordAlone(), insight, imports);
    }

    /** Files in PEM form. */
    public record Certificate(Path certificate, Path key) {}

    /** Set-up looks at the same imports, with room of its own. */
    SetupSettings setup() {
        return new SetupSettings(insight.facts(), insight.scratch().resolveSibling("scratch-set-up"));
    }
}
