package org.coxswain.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the sample brief in its three renderings, to look at while designing. */
final class SamplePages {

    private SamplePages() {}

    static void main(String[] args) throws IOException {
        var folder = Path.of(args.length == 0 ? "target" : args[0]);
        Files.writeString(folder.resolve("sample-brief.html"), BriefHtml.write(SampleBrief.brief(), Locale.US));
        Files.writeString(folder.resolve("sample-brief.txt"), BriefText.write(SampleBrief.brief(), Locale.US));
        Files.writeString(folder.resolve("sample-brief.json"), Json.write(SampleBrief.brief()));
    }
}
