package org.coxswain.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether everything kept is sound, in a line each. */
@Command(
        name = "check",
        description = "Says whether disk, versions, ledger and imports are sound; the server may run meanwhile.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException {
        try (var visit = Visit.of(data.folder, "check")) {
            var findings = new Checkup(visit).findings();
            Output.toScreen(findings.stream()
                    .map(finding -> "%-5s %s%n".formatted(finding.sound() ? "ok" : "BAD", finding.words()))
                    .collect(Collectors.joining()));
            return findings.stream().allMatch(Checkup.Finding::sound) ? 0 : 1;
        }
    }
}
