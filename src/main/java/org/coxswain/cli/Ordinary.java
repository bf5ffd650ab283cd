package org.coxswain.cli;

import java.nio.file.Path;
import org.coxswain.web.Server;

/** An organisation's own server; where nobody can sign in yet, it says how the first one can. */
record Ordinary() implements Occasion {

    @Override
    public String command() {
        return "serve";
    }

    @Override
    public void prepare(Path folder) {
        // Everything in the folder is made by what is kept in it.
    }

    @Override
    public String words(Server server, String place) {
        var first = server.firstRunCode()
                .map(code -> "Nobody can sign in yet. Open the page, and give this code there: %s%n".formatted(code))
                .orElse("");
        return "Coxswain is at %s%n%sCtrl-C stops it.%n".formatted(place, first);
    }
}
