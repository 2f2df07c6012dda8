package org.chancery.ingest.command;

import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;

/** Runs one command in the archive, and ends with its exit status. */
public class CommandApplication implements QuarkusApplication {
    private final CommandLine.IFactory commands;

    CommandApplication(CommandLine.IFactory commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) {
        return Commands.commandLine(commands).execute(arguments);
    }
}
