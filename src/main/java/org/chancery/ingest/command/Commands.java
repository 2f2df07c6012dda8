package org.chancery.ingest.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.ingest.write.batch.ImportReport;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** What the command line offers. */
public final class Commands {
    /** The exit status after which everything is as it was before; also that of arguments which cannot be followed. */
    public static final int NOTHING_DONE = 2;

    private static final int ARCHIVE_NEEDED = -1;

    private Commands() {}

    /**
     * Answers what needs no archive, so that nobody waits for its start in vain: help, the formats, arguments and files
     * that make no sense.
     *
     * @return the exit status, or empty if the command is to be followed in the archive
     */
    public static OptionalInt answerWithoutArchive(String... arguments) {
        int status = commandLine(CommandLine.defaultFactory())
                .setExecutionStrategy(Commands::answerOrCheck)
                .execute(arguments);
        return status == ARCHIVE_NEEDED ? OptionalInt.empty() : OptionalInt.of(status);
    }

    static CommandLine commandLine(CommandLine.IFactory commands) {
        return new CommandLine(ChanceryCommand.class, commands)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Commands::tellWrongArguments)
                .setExecutionExceptionHandler(Commands::tellFailure);
    }

    private static int answerOrCheck(ParseResult parsed) {
        List<CommandLine> asked = parsed.asCommandLineList();
        if (asked.stream().noneMatch(CommandLine::isUsageHelpRequested)) {
            for (CommandLine command : asked) {
                if (command.getCommand() instanceof ArchiveCommand needing) {
                    return check(needing, command);
                }
            }
        }
        return new RunLast().execute(parsed);
    }

    private static int check(ArchiveCommand needing, CommandLine command) {
        try {
            needing.check();
            return ARCHIVE_NEEDED;
        } catch (CommandFailure failure) {
            // Thrown as it is, it would pass by the handler of failures.
            throw new ExecutionException(command, failure.getMessage(), failure);
        }
    }

    private static int tellWrongArguments(ParameterException failure, String... arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr()
                .println("%s%n`%s --help` tells what can be given. Nothing was done."
                        .formatted(failure.getMessage(), command.getCommandName()));
        return NOTHING_DONE;
    }

    private static int tellFailure(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof CommandFailure) {
            command.getErr().println(failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
            command.getErr().println("""
                    This is a fault of the application. What was written before it is whole and stays; \
                    the same command goes on from there.""");
            return ImportReport.STOPPED;
        }
        return NOTHING_DONE;
    }
}
