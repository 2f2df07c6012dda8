package org.chancery.ingest.format.dossier;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.ingest.check.Findings;
import org.chancery.ingest.check.Keys;
import org.chancery.ingest.check.Problems;
import org.chancery.ingest.check.RecordRules;
import org.chancery.ingest.check.RecordVisit;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.jspecify.annotations.Nullable;

/**
 * One line of the native format in JSON Lines: the dataset, or one record under the name of its kind. Exactly one of
 * the components is given, but for {@code mode}, which goes with the dataset.
 */
@RegisterForReflection
public record RecordLine(
        Bundle.@Nullable Dataset dataset,
        @JsonAlias("edition") @Nullable ImportMode mode,
        Bundle.@Nullable Source source,
        Bundle.@Nullable Actor actor,
        Bundle.@Nullable Affiliation affiliation,
        Bundle.@Nullable Place place,
        Bundle.@Nullable Topic topic,
        @Nullable BundledDispute dispute,
        Bundle.@Nullable Event event) {

    /** The content of a line, as far as it can be read, and its problems. */
    public record Reading(@Nullable RecordLine line, List<Problem> problems) {}

    /** Reads one line; its references are resolved only when it is written. */
    static Reading read(String file, int number, String text, Clock clock) {
        Problems problems = new Problems(file, number);
        RecordLine line = BundleReader.bindLine(RecordLine.class, text.getBytes(StandardCharsets.UTF_8), problems);
        if (line == null && problems.count() == 0) {
            problems.add("", null, "this is not a record", "Write one JSON object on each line");
        }
        if (line != null) {
            line.check(problems, clock);
        }
        return new Reading(line, problems.inOrder());
    }

    private void check(Problems problems, Clock clock) {
        if ((dataset != null ? 1 : 0) + records().count() != 1 && problems.count() == 0) {
            problems.add(
                    "", null, "a line contains one record, or the dataset", "Write {\"event\": {…}}, one on each line");
        }
        if (mode != null && dataset == null) {
            problems.add("/mode", mode, "only the dataset has this", "Put it next to dataset");
        }
        LineFindings findings = new LineFindings(problems);
        Bundle.Entry entry = entry();
        Map<String, Bundle.Event> itself = event != null && event.key() != null ? Map.of(event.key(), event) : Map.of();
        RecordRules rules = new RecordRules(findings, itself, false, clock);
        new RecordVisit(findings, rules).visit(this, "");
        if (entry instanceof Bundle.Keyed keyed && keyed.key() != null && !Keys.isKey(keyed.key())) {
            findings.add("/key", keyed.key(), Keys.FORM, "Rename it");
        }
    }

    /** The record; null on the line of the dataset. */
    public Bundle.@Nullable Entry entry() {
        return records().findFirst().orElse(null);
    }

    private Stream<Bundle.Entry> records() {
        return Stream.<Bundle.@Nullable Entry>of(source, actor, affiliation, place, topic, dispute, event)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** The key of the record, if it has one. */
    public @Nullable String key() {
        Bundle.Entry entry = entry();
        return entry instanceof Bundle.Keyed keyed
                ? keyed.key()
                : entry instanceof Bundle.Affiliation of ? of.key() : null;
    }

    /** The findings of one line; the records that it refers to are elsewhere. */
    private static final class LineFindings implements Findings {
        private final Problems problems;
        private int found;

        LineFindings(Problems problems) {
            this.problems = problems;
        }

        @Override
        public void add(String path, @Nullable Object value, String reason, String remedy) {
            // Counted even if it was found before, when the line was read.
            found++;
            problems.add(path, value, reason, remedy);
        }

        @Override
        public void refer(RecordKind kind, String reference, String path) {
            if (reference.isBlank()) {
                add(path, reference, "this reference is blank", "Fill it in or remove it");
            }
        }

        @Override
        public int count() {
            return found + problems.count();
        }

        @Override
        public List<String> fieldsOf(String path) {
            return problems.fieldsOf(path);
        }
    }
}
