package org.coxswain.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What was asked for cannot be: the command says so and how it is used. */
final class Usage {

    private Usage() {}

    static <T> T checked(CommandSpec command, Supplier<T> plan) {
        try {
            return plan.get();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
