package org.chancery.ingest.format.rivalry;

import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;

/** Reads strategic rivalries as disputes between two states, in either edition. */
public final class RivalryReader implements DatasetReader {

    @Override
    public String format() {
        return "rivalries";
    }

    @Override
    public String description() {
        return "Strategic rivalries by Thompson and Dreyer (1494–2010), or by Thompson, Sakuwa and Suhas (1494–2020),"
                + " as the package peacesciencer gives them (CSV)";
    }

    @Override
    public String recognisedBy() {
        return Edition.MARKS;
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return !inputs.files().isEmpty()
                && inputs.files().stream().allMatch(file -> Edition.of(file).isPresent());
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        List<InputFile> files = inputs.files();
        Edition edition = edition(files.get(0));
        sink.begin(edition.dataset(), ImportMode.SNAPSHOT);
        sink.add(edition.source(), beginning(files.get(0)));
        Rivalries rivalries = new Rivalries(edition, sink);
        for (InputFile file : files) {
            if (edition(file) != edition) {
                throw new BundleException(
                        beginning(file), "this table is of another edition", "Import each edition by itself");
            }
            edition.table().read(file, sink, rivalries::add);
        }
        rivalries.remark();
    }

    private static Edition edition(InputFile file) {
        return Edition.of(file)
                .orElseThrow(() -> new BundleException(
                        beginning(file),
                        "its columns are not those of a table of rivalries",
                        "Leave it out, or correct the column names"));
    }

    private static Problem.Location beginning(InputFile file) {
        return new Problem.Location(file.name(), 1, 1);
    }
}
