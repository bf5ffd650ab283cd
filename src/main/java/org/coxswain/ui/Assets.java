package org.coxswain.ui;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The style and the script that go into a page of one file, and the policy that lets nothing else in. */
public record Assets(Content style, Content script, String policy) {

    /** For a page with a script of its own, and pieces of style that not every page has. */
    public static Assets of(String name, List<String> more) {
        var style = Style.with(more);
        var script = StaticFile.text("js/csv.js") + StaticFile.text("js/" + name + ".js");
        var policy =
                "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                        .formatted(hash(style), hash(script));
        return new Assets(output -> output.writeContent(style), output -> output.writeContent(script), policy);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
