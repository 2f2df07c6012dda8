package org.chancery.ingest.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.ingest.bundled.BundledFingerprints.Known;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.reference.StateBundle;
import org.chancery.ingest.reference.StateReference;
import org.chancery.ingest.write.run.FreshArchive;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

class BundleWriterTest {
    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    @RegisterExtension
    static final FreshArchive NEW_ARCHIVE = FreshArchive.empty();

    private final String dossier = new String(BundledDossier.content(), UTF_8);

    private BundleWriter writer;

    @BeforeEach
    void startAfresh() {
        writer = new BundleWriter(ARCHIVE.database(), change -> {});
    }

    /** It once needed 236 MB of temporary files in a server that had no statistics yet. */
    @Test
    void theFirstStartNeedsNoTemporaryFiles() {
        PGSimpleDataSource database = NEW_ARCHIVE.database();
        database.setOptions("-c temp_file_limit=1MB");
        assertThat(new BundleWriter(database, change -> {}).write(StateBundle.of(StateReference.read())))
                .isTrue();
    }

    @Test
    void writesEveryRecordOfTheDossier() {
        Bundle bundle = load(dossier);
        assertThat(counts("event")).isEqualTo(bundle.events().size());
        assertThat(counts("participation"))
                .isEqualTo(bundle.events().stream()
                        .mapToInt(event -> event.participants().size())
                        .sum());
        assertThat(counts("claim"))
                .isEqualTo(bundle.events().stream()
                        .mapToInt(event -> event.claims().size())
                        .sum());
        assertThat(counts("dispute_phase"))
                .isEqualTo(bundle.disputes().stream()
                        .mapToInt(dispute -> dispute.phases().size())
                        .sum());
        assertThat(counts("affiliation where role <> 'SUCCESSOR'"))
                .isEqualTo(bundle.affiliations().size());
        assertThat(counts("source")).isEqualTo(bundle.sources().size());
    }

    @Test
    void loadingTwiceTouchesNoRow() {
        load(dossier);
        Map<String, String> before = rowVersions();
        assertThat(writer.write(read(dossier))).isFalse();
        assertThat(rowVersions()).isEqualTo(before);
    }

    @Test
    void knowsByItsFingerprintWhetherABundleIsThere() {
        Known known = Known.of(read(dossier));
        assertThat(writer.holds(known)).isFalse();
        load(dossier);
        assertThat(writer.holds(known)).isTrue();
        load(dossier.replace("Rahmon receives Lavrov", "Rahmon welcomes Lavrov"));
        assertThat(writer.holds(known)).isFalse();
    }

    @Test
    void holdsNothingWhereTheArchiveCannotBeAsked() {
        ARCHIVE.database().setDatabaseName("nowhere");
        assertThat(writer.holds(Known.of(read(dossier)))).isFalse();
    }

    @Test
    void aNewEditionWritesOnlyChangedRecords() {
        load(dossier);
        Map<String, String> before = rowVersions();
        load(dossier.replace("title: Report on the Samarkand meetings", "title: Report on Samarkand"));
        Map<String, String> after = rowVersions();
        assertThat(after.keySet().stream()
                        .filter(row -> !row.startsWith("import_run ") && !row.startsWith("archive_change "))
                        .filter(row -> !Objects.equals(after.get(row), before.get(row))))
                .containsExactlyInAnyOrder(
                        "dataset " + id("select id from dataset where key = 'samarkand-dushanbe-2023'"),
                        "entry " + entry("sputnik"),
                        "source " + entry("sputnik"));
    }

    @Test
    void aChangedEventKeepsItsId() {
        load(dossier);
        String id = entry("rahmon-receives-lavrov-2023-06-06");
        load(dossier.replace("en: Rahmon receives Lavrov", "en: Rahmon receives Lavrov in Dushanbe"));
        assertThat(entry("rahmon-receives-lavrov-2023-06-06")).isEqualTo(id);
        assertThat(texts("select text from name where language = 'en' and entry_id = " + id))
                .containsExactly("Rahmon receives Lavrov in Dushanbe");
    }

    @Test
    void aMissingEventIsWithdrawnAndReturnsWithItsId() {
        load(dossier);
        String id = entry("base-201-anniversary-2023");
        int begin = dossier.indexOf("  - key: base-201-anniversary-2023");
        int end = dossier.indexOf("  - key: russian-ministry-before-the-visit");
        load(dossier.substring(0, begin) + dossier.substring(end));
        assertThat(counts("event where withdrawn and id = " + id)).isEqualTo(1);
        assertThat(counts("event_party where event_id = " + id)).isZero();
        load(dossier);
        assertThat(entry("base-201-anniversary-2023")).isEqualTo(id);
        assertThat(counts("event where not withdrawn and id = " + id)).isEqualTo(1);
        assertThat(counts("event_party where event_id = " + id)).isPositive();
    }

    @Test
    void aParticipantCountsForTheBodyItActsForAndForItsParents() {
        load(dossier);
        assertThat(partiesOf("galuzin-on-universities"))
                .containsExactlyInAnyOrder("mikhail-galuzin", "russian-foreign-ministry", "russia");
        assertThat(partiesOf("base-201-anniversary-2023")).containsExactlyInAnyOrder("russian-201st-base", "russia");
        assertThat(partiesOf("supreme-eurasian-council-session-2023"))
                .containsExactlyInAnyOrder(
                        "supreme-eurasian-economic-council", "eaeu", "emomali-rahmon", "tajikistan-state");
    }

    @Test
    void aPersonCountsForTheOfficeHeldThatDay() {
        String unstated = dossier.replace(
                "{actor: sirojiddin-muhriddin, onBehalfOf: iso3166:TJ,", "{actor: sirojiddin-muhriddin,");
        load(unstated);
        assertThat(partiesOf("lavrov-muhriddin-dushanbe-2023-06-06")).contains("tajikistan-state");
        load(unstated.replace("during: 2013-11-29/..", "during: 2013-11-29/2023-06-05"));
        assertThat(partiesOf("lavrov-muhriddin-dushanbe-2023-06-06")).doesNotContain("tajikistan-state");
    }

    @Test
    void referenceStatesAreNotWrittenTwice() {
        assertThat(counts("actor where kind = 'STATE'")).isGreaterThan(240);
        assertThat(writer.write(StateBundle.of(StateReference.read()))).isFalse();
    }

    @Test
    void meetingsOfRussiaAndTajikistanIn2023() {
        load(dossier);
        assertThat(texts("""
                select entry.key from event join entry using (id)
                where event.type = 'MEETING' and earliest_begin < '2024-01-01' and latest_end >= '2023-01-01'
                  and exists (
                    select from event_party one join event_party other using (event_id)
                    where event_id = event.id and one.participant_id <> other.participant_id
                      and one.actor_id = (select actor_id from actor_code where scheme = 'ISO3166_ALPHA2' and code = 'RU')
                      and other.actor_id = (select actor_id from actor_code where scheme = 'ISO3166_ALPHA2' and code = 'TJ'))
                order by earliest_begin, event.id"""))
                .containsExactly(
                        "samarkand-2023-04",
                        "russia-central-asia-samarkand-2023-04",
                        "lavrov-muhriddin-samarkand-2023-04",
                        "afghanistan-neighbours-2023-04-13",
                        "lavrov-visit-tajikistan-2023-06",
                        "rahmon-receives-lavrov-2023-06-06",
                        "lavrov-muhriddin-dushanbe-2023-06-06");
    }

    @Test
    void aSecondForeignMinisterAtATimeIsRejectedAndTheRestWritten() {
        load(dossier);
        String second = dossier.replace("version: \"1\"", "version: \"2\"")
                .replace("    role: HEAD_OF_STATE\n    title: President\n", "    role: FOREIGN_MINISTER\n");
        assertThatThrownBy(() -> load(second))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("1 problem(s)")
                .hasMessageContaining("the office of FOREIGN_MINISTER belongs to");
        assertThat(texts("select version from dataset where key = 'samarkand-dushanbe-2023'"))
                .containsExactly("2");
    }

    @Test
    void aKeyKeepsItsKind() {
        load(dossier);
        String agreement = "  - key: tajik-kyrgyz-border-treaty\n    type: AGREEMENT";
        assertThat(dossier).contains(agreement);
        String changed = dossier.replace(agreement, agreement.replace("AGREEMENT", "STATEMENT"))
                .replace("    agreement: {signedAt: border-treaty-signing-2025-03}\n", "");
        assertThatThrownBy(() -> load(changed))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("/tajik-kyrgyz-border-treaty 'STATEMENT'")
                .hasMessageContaining("AGREEMENT");
    }

    @Test
    void anUnknownCodeIsRejected() {
        assertThatThrownBy(() -> load(dossier.replace("iso3166:TM", "cow:999")))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("'cow:999': no actor of the archive has this code");
    }

    @Test
    void nodesThatStartTogetherDoNotDouble() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            ArrayList<Future<Boolean>> writes = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                writes.add(nodes.submit(() -> new BundleWriter(ARCHIVE.database(), change -> {}).write(read(dossier))));
            }
            int written = 0;
            for (Future<Boolean> write : writes) {
                written += write.get() ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(counts("event")).isEqualTo(read(dossier).events().size());
    }

    private static Bundle read(String yaml) {
        return BundleReader.read("dossier.yaml", yaml.getBytes(UTF_8));
    }

    private Bundle load(String yaml) {
        Bundle bundle = read(yaml);
        writer.write(bundle);
        return bundle;
    }

    private static int counts(String from) {
        return Integer.parseInt(texts("select count(*) from " + from).get(0));
    }

    private static String id(String sql) {
        return texts(sql).get(0);
    }

    private static String entry(String key) {
        return id("select id from entry where key = '" + key
                + "' and dataset_id <> (select id from dataset where key = 'states')");
    }

    /** The place and the state have one key, each in its dataset. */
    private static List<String> partiesOf(String event) {
        return texts("""
                select distinct case when entry.kind = 'STATE' and entry.key = 'tajikistan'
                                     then 'tajikistan-state' else entry.key end
                from event_party join entry on entry.id = actor_id
                where event_id = """ + entry(event));
    }

    private static List<String> texts(String sql) {
        return ARCHIVE.texts(sql);
    }

    /** Every row of the archive, by table and id, with the transaction that wrote it. */
    private static Map<String, String> rowVersions() {
        TreeMap<String, String> versions = new TreeMap<>();
        for (String table :
                texts("select table_name from information_schema.tables where table_schema = 'public' and table_type "
                        + "= 'BASE TABLE'")) {
            String key = table.equals("flyway_schema_history")
                    ? "installed_rank::text"
                    : texts("select 1 from information_schema.columns where table_name = '" + table
                                            + "' and column_name = 'id'")
                                    .isEmpty()
                            ? "ctid::text"
                            : "id::text";
            List<String> ids = texts("select " + key + " from \"" + table + "\" order by ctid");
            List<String> writers = texts("select xmin::text from \"" + table + "\" order by ctid");
            for (int row = 0; row < ids.size(); row++) {
                versions.put(table + " " + ids.get(row), writers.get(row));
            }
        }
        return versions;
    }
}
