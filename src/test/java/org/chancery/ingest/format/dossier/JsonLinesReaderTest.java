package org.chancery.ingest.format.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {
    private static final String DATASET = """
            {"dataset": {"key": "lines", "name": "Lines", "publisher": "Us", "version": "1", "licence": "CC0-1.0", \
            "citation": "Lines.", "completeness": "SELECTIVE", "covers": {"description": "Little."}}, "mode": "PARTIAL"}
            """;
    private static final String TOPIC =
            "{\"topic\": {\"key\": \"%s\", \"names\": [{\"language\": \"en\", \"text\": \"%s\"}]}}\n";

    @Test
    void readsRecordsWithTheirLines() {
        CollectedRecords records =
                read(DATASET + "\n" + TOPIC.formatted("trade", "Trade") + TOPIC.formatted("water", "Water"));
        assertThat(records.problems).isEmpty();
        assertThat(records.importMode).isEqualTo(ImportMode.PARTIAL);
        assertThat(records.locations).extracting(Problem.Location::line).containsExactly(3, 4);
        assertThat(records.read).isEqualTo(2);
    }

    @Test
    void takesTheFormerNamesOfTheModeAndItsValues() {
        String former = DATASET.replaceFirst("\"mode\": *\"PARTIAL\"", "\"edition\": \"PART\"");
        assertThat(former).isNotEqualTo(DATASET);
        CollectedRecords records = read(former + TOPIC.formatted("trade", "Trade"));
        assertThat(records.problems).isEmpty();
        assertThat(records.importMode).isEqualTo(ImportMode.PARTIAL);
    }

    @Test
    void rejectsOnlyTheBadLines() {
        CollectedRecords records = read(DATASET
                + TOPIC.formatted("Trade", "Trade")
                + "{\"topic\": {\"key\": \"a\", \"names\": [], \"nams\": 1}}\n"
                + "{\"topic\": {\"key\": \n"
                + "{}\n"
                + "null\n"
                + "[]\n"
                + "{\"topic\": {\"key\": \"b\"}, \"source\": {\"key\": \"c\"}}\n"
                + "{\"tropic\": {\"key\": \"d\"}}\n"
                + TOPIC.formatted("damaged", "A\uFFFDB")
                + TOPIC.formatted("escaped", "A\\ufffdB")
                + TOPIC.formatted("nul", "A\\u0000B")
                + TOPIC.formatted("water", "Water"));
        assertThat(records.entries).hasSize(1);
        assertThat(records.problems).allMatch(problem -> problem.consequence() == Consequence.RECORD_REFUSED);
        assertThat(records.problems)
                .extracting(problem -> problem.location().line())
                .contains(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                .doesNotContain(13);
        assertThat(records.rejectedKeys).contains("a", "damaged", "escaped", "nul");
        assertThat(records.read).isEqualTo(12);
    }

    @Test
    void reportsThePositionOfAValueInItsLine() {
        CollectedRecords records = read(DATASET + "{\"topic\": {\"key\": \"a\", \"nams\": []}}\n");
        assertThat(records.problems)
                .extracting(Problem::toString)
                .anySatisfy(line ->
                        assertThat(line).startsWith("t.jsonl:2:24 /topic/nams").contains("Did you mean names?"));
    }

    @Test
    void rejectsOnlyTheLineThatIsTooLong() {
        CollectedRecords records =
                read(DATASET + TOPIC.formatted("long", "x".repeat(17_000_000)) + TOPIC.formatted("water", "Water"));
        assertThat(records.entries).hasSize(1);
        assertThat(records.problems)
                .extracting(Problem::toString)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("t.jsonl:2:1").contains("longer than"));
    }

    @Test
    void refusesAFileWithoutADatasetOrWithTwo() {
        assertThatThrownBy(() -> read(TOPIC.formatted("a", "A")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("t.jsonl:1:1")
                .hasMessageContaining("does not contain the dataset");
        assertThatThrownBy(() -> read(DATASET + DATASET))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("t.jsonl:2:1");
        assertThatThrownBy(() -> read(DATASET.replace("SELECTIVE", "SOME")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("/dataset/completeness");
    }

    @Test
    void distinguishesLinesFromADossier() {
        Inputs lines = CollectedRecords.files("t.jsonl", DATASET + TOPIC.formatted("a", "A"));
        Inputs dossier =
                CollectedRecords.files("t.json", DATASET.replace(", \"mode\": \"PARTIAL\"}", ", \"events\": []}"));
        assertThat(new JsonLinesReader().recognises(lines)).isTrue();
        assertThat(new DossierReader().recognises(lines)).isFalse();
        assertThat(new JsonLinesReader().recognises(dossier)).isFalse();
        assertThat(new DossierReader().recognises(dossier)).isTrue();
    }

    private static CollectedRecords read(String content) {
        return CollectedRecords.of(new JsonLinesReader(), CollectedRecords.files("t.jsonl", content));
    }
}
