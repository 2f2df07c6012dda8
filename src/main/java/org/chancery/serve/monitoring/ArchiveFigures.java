package org.chancery.serve.monitoring;

import java.util.List;
import java.util.Map;
import org.chancery.record.RecordType;

/** The last count of the archive; NaN before the first one. */
record ArchiveFigures(Map<String, Long> recordsByKind, Map<String, Long> lastImport, double lastImportEnd) {

    /** As an import reports them. */
    static final List<String> OUTCOMES = List.of("added", "updated", "unchanged", "withdrawn", "refused");

    static final ArchiveFigures UNKNOWN = new ArchiveFigures(Map.of(), Map.of(), Double.NaN);

    double records(RecordType kind) {
        return recordsByKind.isEmpty() ? Double.NaN : recordsByKind.getOrDefault(kind.name(), 0L);
    }

    double ofLastImport(String outcome) {
        return lastImport.isEmpty() ? Double.NaN : lastImport.getOrDefault(outcome, 0L);
    }
}
