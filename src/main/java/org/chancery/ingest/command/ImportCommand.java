package org.chancery.ingest.command;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.chancery.ingest.format.table.TableMapping;
import org.chancery.ingest.format.table.TableReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.DayOrder;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.TemporarySpaceException;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = "Brings the files of one dataset into the archive.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every record was taken",
            "1:some records were rejected; the report lists them with the reasons",
            "2:nothing was done: an argument or a file is wrong, or the archive cannot be opened",
            "3:the import stopped before its end; the report says what was kept, and the same command resumes"
        },
        footer = "%nImporting the same files again changes nothing. An import that was cut short resumes where it "
                + "stopped.")
final class ImportCommand implements ArchiveCommand {
    private static final String STANDARD_STREAM = "-";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A file (plain, gz or zip), a folder, or - for standard input.")
    List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "The format of the files, if it cannot be recognised; see `formats`.")
    @Nullable
    String format;

    @Option(names = "--dry-run", description = "Do everything, report it, and undo it.")
    boolean dryRun;

    @Option(
            names = "--part",
            description = "The files are a part of their dataset: records that they do not contain are not withdrawn.")
    boolean part;

    @Option(
            names = "--withdraw-many",
            description = "Allow the import to withdraw more than half of the dataset's records in the archive.")
    boolean withdrawMany;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "The names of a table's columns, and what the table itself does not say; see docs/tables.md.")
    @Nullable
    Path mapping;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the files, such as windows-1251; UTF-8 by default.")
    @Nullable
    Charset encoding;

    @Option(
            names = "--day-order",
            paramLabel = "ORDER",
            converter = DayOrderConverter.class,
            description = "The order in dates of numbers, if it does not show: day-month-year, month-day-year or "
                    + "year-month-day.")
    @Nullable
    DayOrder dayOrder;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Also write the report, with every problem, as JSON; - for standard output.")
    @Nullable
    String report;

    @Inject
    DatasetImport archive;

    @Override
    public void check() {
        files.stream().filter(file -> !isStandardStream(file)).map(Path::of).forEach(ImportCommand::requireReadable);
        requireWritableReport();
        requireFormat();
        if (files.stream().noneMatch(ImportCommand::isStandardStream)) {
            withFiles((reader, inputs) -> 0);
        }
    }

    @Override
    public Integer call() {
        return withFiles((reader, inputs) -> {
            CommandOutcome outcome = new CommandOutcome(reader.format(), files, dryRun, run(reader, inputs));
            printReport(outcome);
            return outcome.report().exitStatus();
        });
    }

    private int withFiles(ToIntBiFunction<DatasetReader, Inputs> work) {
        try (Inputs inputs =
                Inputs.of(files.stream().map(Path::of).toList(), encoding).ordered(dayOrder)) {
            return work.applyAsInt(reader(inputs), inputs);
        } catch (BundleException unreadable) {
            printReport(new CommandOutcome(
                    String.valueOf(format), files, dryRun, ImportReport.ofRefused(unreadable.problems())));
            throw new CommandFailure("Nothing was done.");
        } catch (TemporarySpaceException full) {
            throw new CommandFailure("%s Nothing was done.".formatted(full.getMessage()));
        }
    }

    private ImportReport run(DatasetReader reader, Inputs inputs) {
        try (Progress progress = Progress.to(spec.commandLine().getErr())) {
            return archive.run(reader, inputs, new ImportOptions(dryRun, part, withdrawMany), progress);
        }
    }

    private DatasetReader reader(Inputs inputs) {
        if (mapping != null) {
            return Companions.leftOut(new TableReader(TableMapping.read(mapping)), inputs);
        }
        return format == null
                ? Formats.recognised(Formats.all(), inputs)
                : Companions.leftOut(Formats.named(Formats.all(), format), inputs);
    }

    private void printReport(CommandOutcome outcome) {
        ProblemGroups problems = ProblemGroups.of(outcome.report());
        PrintWriter text = STANDARD_STREAM.equals(report)
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        text.print(new TextReport(outcome, problems, writeWhole(outcome, problems)).text());
        text.flush();
    }

    /**
     * Writes the report with every problem, and says where: also without --report, if the text does not show them all.
     */
    private @Nullable Path writeWhole(CommandOutcome outcome, ProblemGroups problems) {
        try {
            Path file = STANDARD_STREAM.equals(report) ? null : fileFor(problems);
            if (file != null) {
                try (BufferedOutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                    JsonReport.write(outcome, stream);
                }
            } else if (STANDARD_STREAM.equals(report)) {
                JsonReport.write(outcome, System.out);
            }
            AllProblems.forget(outcome.report());
            return file;
        } catch (IOException failure) {
            spec.commandLine().getErr().println("The report could not be written (%s).".formatted(failure));
            return null;
        }
    }

    private @Nullable Path fileFor(ProblemGroups problems) throws IOException {
        if (report != null) {
            return Path.of(report);
        }
        return TextReport.showsAllOf(problems) ? null : Files.createTempFile("chancery-import-", ".json");
    }

    private static void requireReadable(Path file) {
        if (!Files.isReadable(file)) {
            throw new CommandFailure("%s does not exist or cannot be read. Nothing was done.".formatted(file));
        }
    }

    /** Checks what is known before the files are read. */
    private void requireFormat() {
        DatasetReader named = format == null ? null : Formats.named(Formats.all(), format);
        if (mapping == null) {
            return;
        }
        requireReadable(mapping);
        if (named != null && !(named instanceof TableReader)) {
            throw new CommandFailure(
                    "A mapping is only for tables; the columns of %s are fixed. Nothing was done.".formatted(format));
        }
    }

    private void requireWritableReport() {
        if (report == null || isStandardStream(report)) {
            return;
        }
        Path file = Path.of(report).toAbsolutePath();
        if (Files.isDirectory(file) || !Files.isWritable(Files.exists(file) ? file : file.getParent())) {
            throw new CommandFailure("The report cannot be written to %s. Nothing was done.".formatted(file));
        }
    }

    private static boolean isStandardStream(String name) {
        return name.equals(STANDARD_STREAM);
    }
}
