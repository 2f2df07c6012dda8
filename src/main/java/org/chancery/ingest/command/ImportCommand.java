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
            "1:some records were refused; the report says which and why",
            "2:nothing was done: an argument or a file is wrong, or the archive cannot be opened",
            "3:the import stopped before its end; the report says what was kept, and the same command goes on"
        },
        footer = "%nThe same files again change nothing, and a run that was cut short goes on where it stopped.")
final class ImportCommand implements ArchiveCommand {
    private static final String STANDARD_STREAM = "-";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A file, plain or packed (gz, zip), a folder, or - for standard input.")
    List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Of which format they are, if their content does not tell; see `formats`.")
    @Nullable
    String format;

    @Option(names = "--dry-run", description = "Do everything, report it, and take it back.")
    boolean dryRun;

    @Option(
            names = "--part",
            description = "The files are a part of their dataset: what they do not hold is not withdrawn.")
    boolean part;

    @Option(
            names = "--withdraw-many",
            description = "It is meant that more than half of what the archive holds of the dataset is withdrawn.")
    boolean withdrawMany;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "How the columns of a table are called, and what it does not say of itself; see docs/tables.md.")
    @Nullable
    Path mapping;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Of the text of the files, such as windows-1251; UTF-8 unless said otherwise.")
    @Nullable
    Charset encoding;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report as JSON, too, with every problem; - for standard output.")
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
            tell(outcome);
            return outcome.report().exitStatus();
        });
    }

    private int withFiles(ToIntBiFunction<DatasetReader, Inputs> work) {
        try (Inputs inputs = Inputs.of(files.stream().map(Path::of).toList(), encoding)) {
            return work.applyAsInt(reader(inputs), inputs);
        } catch (BundleException unreadable) {
            tell(new CommandOutcome(
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
            return new TableReader(TableMapping.read(mapping));
        }
        return format == null ? Formats.recognised(Formats.all(), inputs) : Formats.named(Formats.all(), format);
    }

    private void tell(CommandOutcome outcome) {
        ProblemGroups problems = ProblemGroups.of(outcome.report());
        PrintWriter text = STANDARD_STREAM.equals(report)
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        text.print(new TextReport(outcome, problems, writeWhole(outcome, problems)).text());
        text.flush();
    }

    /**
     * Writes the report with every problem, and says where it stands: also unasked, if the text cannot show them all.
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
            throw new CommandFailure("%s is not there, or may not be read. Nothing was done.".formatted(file));
        }
    }

    /** Looks at what can be known before the files are read. */
    private void requireFormat() {
        DatasetReader named = format == null ? null : Formats.named(Formats.all(), format);
        if (mapping == null) {
            return;
        }
        requireReadable(mapping);
        if (named != null && !(named instanceof TableReader)) {
            throw new CommandFailure(
                    "A mapping is for the columns of tables, and %s has its own. Nothing was done.".formatted(format));
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
