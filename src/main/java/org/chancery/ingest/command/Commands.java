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

/** The commands of the command line. */
public final class Commands {
    /** The exit status if nothing changed; also for wrong arguments. */
    public static final int NOTHING_DONE = 2;

    private static final int ARCHIVE_NEEDED = -1;

    private Commands() {}

    /**
     * Handles everything that needs no archive, so that nobody waits for its start in vain: help, the formats, and
     * wrong arguments and files.
     *
     * @return the exit status, or empty if the command needs the archive
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
                .setParameterExceptionHandler(Commands::reportWrongArguments)
                .setExecutionExceptionHandler(Commands::reportFailure);
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
            // picocli would not pass the bare exception to the handler of failures.
            throw new ExecutionException(command, failure.getMessage(), failure);
        }
    }

    private static int reportWrongArguments(ParameterException failure, String... arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr()
                .println("%s%n`%s --help` lists the arguments. Nothing was done."
                        .formatted(failure.getMessage(), command.getCommandName()));
        return NOTHING_DONE;
    }

    private static int reportFailure(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof CommandFailure) {
            command.getErr().println(failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
            command.getErr().println("""
                    This is a fault of the application. The batches written before it are safe in the archive; \
                    the same command resumes from there.""");
            return ImportReport.STOPPED;
        }
        return NOTHING_DONE;
    }
}
