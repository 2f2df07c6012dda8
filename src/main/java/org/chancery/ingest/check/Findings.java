package org.chancery.ingest.check;

import java.util.List;
import org.chancery.record.RecordKind;
import org.jspecify.annotations.Nullable;

/** Collects the findings of a check. */
public interface Findings {
    /** Adds what is wrong with the value at a JSON Pointer. */
    void add(String path, @Nullable Object value, String reason, String remedy);

    /** Checks a reference to a record of the kind. */
    void refer(RecordKind kind, String reference, String path);

    /** The number of findings. */
    int count();

    /** The names of the fields that the document gives to the record at a JSON Pointer, where there is a document. */
    List<String> fieldsOf(String path);
}
