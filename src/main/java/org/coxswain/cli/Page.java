package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** For somebody at a terminal: the page as a file in the folder they stand in, its gist on the screen. */
record Page(Answer answer, Locale language) {

    void publish() throws IOException {
        var file = Path.of(answer.name() + ".html");
        Output.toFile(file, answer.write(Format.HTML, language));
        Output.toScreen("%s%nThe page: %s%n"
                .formatted(
                        answer.write(Format.TEXT, language),
                        file.toAbsolutePath().toUri()));
    }
}
