package org.chancery.ingest.format.ucdp;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chancery.ingest.input.HeaderLine;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.PublishedTable;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.ingest.model.RecordSink;

/**
 * The files of the Georeferenced Event Dataset: of any edition, and the monthly candidates, which may lack a header.
 */
final class GedFiles {
    /** Candidates are named after the months that they cover: GEDEvent_v24_0_3, GEDEvent_v24_01_24_03. */
    private static final Pattern CANDIDATE_NAME = Pattern.compile("(?i)_v\\d+_0\\d*_\\d+");

    private static final int VIOLENCE = GedColumns.CANDIDATES.indexOf("type_of_violence");
    private static final int START = GedColumns.CANDIDATES.indexOf("date_start");

    private GedFiles() {}

    static boolean recognises(InputFile file) {
        return GedColumns.TABLE.recognises(file) || candidates(file).isPresent();
    }

    /** Whether the files are candidates, which are a part of the dataset whatever else they say. */
    static boolean areCandidates(Inputs inputs) {
        return inputs.files().stream()
                .allMatch(file -> CANDIDATE_NAME.matcher(file.name()).find() || !GedColumns.TABLE.recognises(file));
    }

    static void read(InputFile file, RecordSink sink, Consumer<Row> consumer) {
        Optional<HeaderLine> candidates =
                GedColumns.TABLE.recognises(file) ? Optional.<HeaderLine>empty() : candidates(file);
        if (candidates.isEmpty()) {
            GedColumns.TABLE.read(file, sink, consumer);
            return;
        }
        sink.remark("%s has no header; its %d columns were read in the order of UCDP's candidate events."
                .formatted(file.name(), GedColumns.CANDIDATES.size()));
        Rows.withoutHeader(candidates.get().separator(), GedColumns.CANDIDATES)
                .reading(PublishedTable::told)
                .expecting("type_of_violence", text -> text.matches("[123]"), "a type of violence")
                .read(file, sink, consumer);
    }

    /** The first row, if it is one of a candidate file without a header. */
    private static Optional<HeaderLine> candidates(InputFile file) {
        return HeaderLine.find(file, GedFiles::isCandidate);
    }

    private static boolean isCandidate(List<String> values) {
        return values.size() == GedColumns.CANDIDATES.size()
                && values.get(0).matches("\\d+")
                && values.get(VIOLENCE).matches("[123]")
                && values.get(START).matches("\\d{4}-\\d\\d-\\d\\d.*");
    }
}
