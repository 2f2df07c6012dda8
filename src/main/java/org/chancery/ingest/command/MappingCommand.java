package org.chancery.ingest.command;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.ingest.format.table.MappingDraft;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "mapping",
        description = {
            "Looks at a sheet (CSV or Excel), and writes a draft of its mapping for `import --mapping`.",
            "Each guess has its reason beside it; see docs/tables.md."
        })
final class MappingCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The sheet.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the file, such as windows-1251; by default it is found out.")
    @Nullable
    Charset encoding;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new CommandFailure("%s does not exist or cannot be read. Nothing was done.".formatted(file));
        }
        try (Inputs inputs = Inputs.of(List.of(file), encoding)) {
            InputFile sheet = inputs.files().get(0);
            PrintWriter output = spec.commandLine().getOut();
            output.print(MappingDraft.of(sheet));
            output.flush();
            return 0;
        } catch (BundleException unreadable) {
            throw new CommandFailure(unreadable.problems().get(0) + ". Nothing was done.");
        }
    }
}
