package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's own script in a real browser, where there is one: {@code CHROMIUM} names it, else chromium is looked for. */
class BrowserTest {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

    /** Keeps what would be saved, presses, and writes what was kept into the page. */
    private static final String WALK = """
            <script>
            const kept = [];
            URL.createObjectURL = blob => { kept.push(blob); return "#"; };
            HTMLAnchorElement.prototype.click = () => {};
            const press = found => document.querySelector(found).click();
            %s
            Promise.all(kept.map(blob => blob.text())).then(all => {
              const said = Object.assign(document.createElement("pre"), { id: "kept", textContent: all.join("") });
              document.body.replaceChildren(said);
            });
            </script>
            """;

    @TempDir
    Path folder;

    @Test
    void whatLooksLikeAFormulaIsInertInEveryExport() throws Exception {
        var html = BriefHtml.write(HostileBrief.with("=HYPERLINK(1)"), Locale.US);
        var csv = walk(html, "press('#deals-csv'); press('[data-save=\"by-product\"]'); press('[data-save=people]');");
        assertThat(csv)
                .contains("\"'=HYPERLINK(1)\"", "\"Win rate, 80% range\"")
                .doesNotContain("\"=");
    }

    @Test
    void markupInNamesStaysText() throws Exception {
        var html = BriefHtml.write(
                HostileBrief.with("</td><script>document.title='run'</script><b onclick=x>"), Locale.US);
        var csv = walk(html, "press('#deals-csv'); kept.push(new Blob([document.title]));");
        assertThat(csv).contains("&lt;/td&gt;&lt;script&gt;document.title=").doesNotEndWith("run");
    }

    @Test
    void everyTableOffersItsExportOnceTheScriptRuns() throws Exception {
        var html = BriefHtml.write(SampleBrief.brief(), Locale.US);
        var count = "kept.push(new Blob([document.querySelectorAll('.tools[hidden]').length + ' hidden']));";
        assertThat(walk(html, count)).isEqualTo("0 hidden");
    }

    @Test
    void aColumnIsSortedUpAndThenDown() throws Exception {
        var html = BriefHtml.write(SampleBrief.brief(), Locale.US);
        var press = "press('.all-deals thead th:nth-child(5) button');";
        var keep = "kept.push(new Blob([[...document.querySelectorAll('.all-deals tbody tr')]"
                + ".map(row => row.dataset.amount).slice(0, 50).join(' ')]));";
        assertThat(amounts(walk(html, press + keep))).isSorted();
        assertThat(amounts(walk(html, press + press + keep)).reversed()).isSorted();
    }

    private static List<Double> amounts(String text) {
        return Stream.of(text.strip().split(" ")).map(Double::valueOf).toList();
    }

    private String walk(String html, String steps) throws IOException, InterruptedException {
        var page = folder.resolve("walk.html");
        Files.writeString(
                page, POLICY.matcher(html).replaceFirst("").replace("</body>", WALK.formatted(steps) + "</body>"));
        var dom = folder.resolve("dom.html");
        var browser = new ProcessBuilder(
                        browser(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var kept = Pattern.compile("(?s)<pre id=\"kept\">(.*?)</pre>").matcher(Files.readString(dom));
        assertThat(kept.find()).isTrue();
        return kept.group(1);
    }

    private static String browser() {
        var path = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        var found = Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of),
                        path.flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(folder::resolve)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no Chromium here: the page's script is not tried (CHROMIUM may name one)");
        return found.orElseThrow().toString();
    }
}
