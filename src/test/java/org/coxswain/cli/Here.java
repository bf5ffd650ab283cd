package org.coxswain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.coxswain.Command;

/** Coxswain in this process, as the launcher runs it in its own: starting a JVM for each sentence would take minutes. */
final class Here {

    private Here() {}

    static Command.Ended run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var usual = List.of(System.out, System.err);
        try {
            System.setOut(new PrintStream(out, true, UTF_8));
            System.setErr(new PrintStream(err, true, UTF_8));
            var exit = Coxswain.run(words);
            return new Command.Ended(exit, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setOut(usual.getFirst());
            System.setErr(usual.getLast());
        }
    }
}
