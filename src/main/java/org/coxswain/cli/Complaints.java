package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.coxswain.ledger.FullDisk;
import org.coxswain.ledger.Unusable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever stopped a command into one sentence on standard error and exit status 1. */
final class Complaints implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception stopped, CommandLine command, ParseResult parsed) {
        command.getErr().println("coxswain: " + sentence(stopped));
        if (System.getenv("COXSWAIN_DEBUG") != null) {
            stopped.printStackTrace(command.getErr());
        }
        return 1;
    }

    private static String sentence(Exception stopped) {
        if (stopped instanceof Refused refused) {
            return String.valueOf(refused.getMessage());
        }
        if (stopped instanceof Unusable unusable) {
            return String.valueOf(unusable.getMessage());
        }
        if (FullDisk.brought(stopped)) {
            return "The disk is full; nothing was written. Free some space, or set TMPDIR to a folder with more, and"
                    + " run it again.";
        }
        if (stopped instanceof FileSystemException file) {
            return "%s cannot be read or written (%s)."
                    .formatted(
                            file.getFile(),
                            file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
        }
        if (stopped instanceof IOException) {
            return "Reading or writing failed: %s.".formatted(stopped.getMessage());
        }
        return "This is a fault in Coxswain (%s). Nothing was written. Run it again with COXSWAIN_DEBUG=1 and report what it prints."
                .formatted(firstLine(stopped));
    }

    private static String firstLine(Exception stopped) {
        var message = String.valueOf(stopped.getMessage()).lines().findFirst().orElse("");
        return stopped.getClass().getSimpleName() + ": " + message;
    }
}
