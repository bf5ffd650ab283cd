package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.coxswain.brief.Brief;

/** For somebody at a terminal: the page as a file in the folder they stand in, its gist on the screen. */
record Page(Brief brief, Locale language, Path file) {

    static Page of(Brief brief, Locale language) {
        return new Page(brief, language, Path.of("brief-%s.html".formatted(brief.asOf())));
    }

    void publish() throws IOException {
        Output.toFile(file, Format.HTML.write(brief, language));
        Output.toScreen("%s%nThe page: %s%n"
                .formatted(
                        Format.TEXT.write(brief, language),
                        file.toAbsolutePath().toUri()));
    }
}
