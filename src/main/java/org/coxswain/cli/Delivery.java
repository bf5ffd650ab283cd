package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form an answer is wanted, and where: the same words for every command that answers. */
final class Delivery {

    @Option(
            names = "--format",
            paramLabel = "html|json|text|csv",
            description = "Default: by the ending of --out, else html.")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "en",
            converter = LanguageTag.class,
            description = "How to write numbers and dates (default: en).")
    private Locale language = Locale.ENGLISH;

    void of(Answer answer) throws IOException {
        if (out != null) {
            var form = Format.of(format, out);
            Output.toFile(out, stream -> answer.write(form, language, stream));
        } else if (format == null && Terminal.readsResults()) {
            new Page(answer, language).publish();
        } else {
            var form = Format.of(format, null);
            Output.toScreen(stream -> answer.write(form, language, stream));
        }
    }
}
