package org.chancery.ingest.command;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ImportStop;
import org.chancery.record.RecordKind;
import org.jspecify.annotations.Nullable;

/** The report for programs; docs/importing.md describes its fields, whose names never change. */
final class JsonReport {
    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one JSON object with every problem; the stream stays open. */
    static void write(CommandOutcome outcome, OutputStream stream) throws IOException {
        JsonFactory factory = JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator json = factory.createGenerator(stream, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new JsonReport(json).write(outcome);
            json.writeRaw('\n');
        }
    }

    private void write(CommandOutcome outcome) throws IOException {
        ImportReport report = outcome.report();
        json.writeStartObject();
        json.writeStringField("format", outcome.format());
        writeTexts("files", outcome.files());
        json.writeStringField("dataset", report.dataset());
        json.writeBooleanField("dryRun", outcome.dryRun());
        json.writeBooleanField("written", report.written());
        json.writeNumberField("exitStatus", report.exitStatus());
        writeStop(report.stop());
        json.writeNumberField("read", report.read());
        json.writeNumberField("seconds", outcome.seconds());
        json.writeNumberField("perSecond", outcome.rate());
        writeRecords(report);
        json.writeNumberField("problemCount", report.problemCount());
        writeConsequences(report);
        writeProblems(report);
        writeMatches(report);
        writeTexts("remarks", report.remarks());
        json.writeEndObject();
    }

    private void writeStop(@Nullable ImportStop stop) throws IOException {
        if (stop == null) {
            json.writeNullField("stopped");
        } else {
            json.writeObjectFieldStart("stopped");
            json.writeStringField("reason", stop.reason());
            json.writeStringField("remedy", stop.remedy());
            json.writeEndObject();
        }
    }

    private void writeRecords(ImportReport report) throws IOException {
        json.writeObjectFieldStart("records");
        for (Map.Entry<RecordKind, ImportReport.Counts> entry : new TreeMap<>(report.counts()).entrySet()) {
            ImportReport.Counts counts = entry.getValue();
            json.writeObjectFieldStart(entry.getKey().name());
            json.writeNumberField("added", counts.added());
            json.writeNumberField("updated", counts.updated());
            json.writeNumberField("unchanged", counts.unchanged());
            json.writeNumberField("withdrawn", counts.withdrawn());
            json.writeNumberField("refused", counts.refused());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeConsequences(ImportReport report) throws IOException {
        json.writeObjectFieldStart("consequences");
        for (Consequence consequence : Consequence.values()) {
            json.writeNumberField(consequence.name(), report.problemCount(consequence));
        }
        json.writeEndObject();
    }

    private void writeProblems(ImportReport report) throws IOException {
        json.writeArrayFieldStart("problems");
        AllProblems.forEach(report, this::writeProblem);
        json.writeEndArray();
    }

    private void writeProblem(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.location().file());
        json.writeNumberField("line", problem.location().line());
        json.writeNumberField("column", problem.location().column());
        json.writeStringField("path", problem.path());
        json.writeStringField("value", problem.value());
        json.writeStringField("reason", problem.reason());
        json.writeStringField("remedy", problem.remedy());
        json.writeStringField("consequence", problem.consequence().name());
        json.writeEndObject();
    }

    private void writeMatches(ImportReport report) throws IOException {
        json.writeArrayFieldStart("matches");
        for (ImportReport.Match match : report.matches()) {
            json.writeStartObject();
            json.writeNumberField("id", match.id());
            json.writeStringField("kind", match.kind());
            json.writeStringField("relation", match.relation());
            json.writeStringField("kept", match.kept());
            json.writeStringField("joined", match.joined());
            json.writeBooleanField("certain", match.certain());
            writeTexts("reasons", match.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeTexts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
