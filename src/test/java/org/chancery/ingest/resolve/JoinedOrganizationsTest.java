package org.chancery.ingest.resolve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.cow.IgoReader;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.ingest.write.run.FreshArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The organizations of a dataset join those that every archive knows, by their codes and by their names. */
class JoinedOrganizationsTest {
    private static final String JOINED = """
            select entry.key || ' ' || known.key || ' ' || state
            from identity join entry on entry.id = merged_id join dataset on dataset.id = entry.dataset_id
            join entry known on known.id = canonical_id
            where dataset.key in ('cow-igo', 'others') order by 1""";

    private static final String IGO = """
            ioname,orgname,longorgname,sdate,deaddate,dead
            UN,United Nations,United Nations,1945,,0
            NATO,North Atlantic Treaty Org,North Atlantic Treaty Organization (NATO),1949,,0
            EU,European Union,European Union (EU),1993,,0
            LOAS,League of Arab States,League of Arab States,1945,,0
            OAU,Org for African Unity,Organization for African Unity,1963,2002,1
            UNC,Union of Nuts,Union of Nut Growers,1970,,0
            """;

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    @Test
    void byCodeAndByName() {
        ARCHIVE.importing(new IgoReader())
                .of(CollectedRecords.files("igo.csv", IGO))
                .run();
        new BundleWriter(ARCHIVE.database(), any -> {})
                .write(BundleReader.read("others.yaml", others().getBytes(UTF_8)));
        assertThat(ARCHIVE.texts(JOINED))
                .as(String.join("\n", ARCHIVE.texts("select reasons::text from identity")))
                .containsExactly(
                        "alliance nato MERGED",
                        "arabs arab-league MERGED",
                        "igo/eu european-union MERGED",
                        "igo/loas arab-league MERGED",
                        "igo/nato nato MERGED",
                        "igo/oau oau MERGED",
                        "igo/un un MERGED",
                        "union european-union MERGED",
                        "uno un MERGED");
    }

    private static String others() {
        return """
                dataset:
                  {key: others, name: others, publisher: Chancery, version: "1", licence: CC0-1.0, citation: Chancery,
                   covers: {during: 1900/2020, description: Made up.}, completeness: SELECTIVE}
                sources:
                  - {key: list, title: A list, publisher: Chancery, language: en, reliability: B}
                actors:
                """ + organization("uno", "United Nations", "INTERGOVERNMENTAL")
                + organization("union", "The European Union", "INTERGOVERNMENTAL")
                + organization("alliance", "North Atlantic Treaty Organization", "ALLIANCE")
                + organization("arabs", "League of Arab States", "INTERGOVERNMENTAL")
                + organization("ministry", "Ministry of Foreign Affairs", "GOVERNMENT_BODY")
                + organization("nuts", "Union of Nuts and Nations", "INTERGOVERNMENTAL");
    }

    private static String organization(String key, String name, String kind) {
        return "  - {key: %s, kind: ORGANIZATION, organizationKind: %s, names: [{language: en, text: %s}],%n"
                        .formatted(key, kind, name)
                + "     citations: [{source: list}]}\n";
    }
}
