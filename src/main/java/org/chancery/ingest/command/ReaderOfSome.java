package org.chancery.ingest.command;

import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.WrappedReader;
import org.chancery.ingest.model.RecordSink;

/**
 * A reader that leaves out some of the files.
 *
 * @param remark for the report
 */
record ReaderOfSome(DatasetReader reader, List<InputFile> leftOut, String remark) implements WrappedReader {

    @Override
    public boolean recognises(Inputs inputs) {
        return reader.recognises(others(inputs));
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        reader.read(others(inputs), sink);
        sink.remark(remark);
    }

    private Inputs others(Inputs inputs) {
        return inputs.only(
                inputs.files().stream().filter(file -> !leftOut.contains(file)).toList());
    }
}
