package org.chancery.ingest.resolve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.ingest.write.run.FreshArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Three lists tell of one journey: whichever is imported first, the same is joined, and the same is in doubt. */
class ThreeListsTest {
    private static final String JOINED = """
            select string_agg(dataset.key, ' ' order by dataset.key)
            from event join entry on entry.id = event.id join dataset on dataset.id = entry.dataset_id
            group by coalesce(event.same_as_id, event.id) order by 1""";

    private static final String IN_DOUBT = """
            select least(one_set.key, two_set.key) || ' ' || greatest(one_set.key, two_set.key)
            from identity join entry one on one.id = canonical_id join dataset one_set on one_set.id = one.dataset_id
            join entry two on two.id = merged_id join dataset two_set on two_set.id = two.dataset_id
            where identity.kind = 'EVENT' and state = 'DOUBTFUL' order by 1""";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    /** The days of departure and of arrival make two lists agree that a third keeps apart. */
    @ParameterizedTest
    @ValueSource(strings = {"one two three", "one three two", "two one three", "two three one", "three one two"})
    void aJourneyThatFitsTwoOthersWhichAreNotOneIsInDoubtWithBoth(String order) {
        importInOrder(order, "1884-05-01/1884-05-02", "1884-05-04/1884-05-05", "1884-05-07/1884-05-08");
        assertThat(ARCHIVE.texts(JOINED)).containsExactly("one", "three", "two");
        assertThat(ARCHIVE.texts(IN_DOUBT)).containsExactly("one two", "three two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one two three", "one three two", "two one three", "two three one", "three one two"})
    void aJourneyThatFitsInAllListsIsOne(String order) {
        importInOrder(order, "1884-05-01/1884-05-02", "1884-05-02/1884-05-03", "1884-05-04/1884-05-05");
        assertThat(ARCHIVE.texts(JOINED)).containsExactly("one three two");
        assertThat(ARCHIVE.texts(IN_DOUBT)).isEmpty();
    }

    @Test
    void whatAPersonJoinedStaysAndCanBeUndone() {
        PGSimpleDataSource database =
                importInOrder("one two three", "1884-05-01/1884-05-02", "1884-05-04", "1884-05-06");
        Identities identities = new Identities(database, any -> {});
        Identity first = identities.list(Identity.State.DOUBTFUL).get(0);
        identities.merge(first.id(), "a librarian");
        assertThat(ARCHIVE.texts(JOINED)).containsExactly("one two", "three");
        write(database, "four", "1884-05-06");
        assertThat(ARCHIVE.texts(JOINED)).containsExactly("four", "one two", "three");
        identities.undo(first.id(), "a librarian");
        assertThat(ARCHIVE.texts(JOINED)).containsExactly("four", "one", "three", "two");
    }

    private static PGSimpleDataSource importInOrder(String order, String one, String two, String three) {
        PGSimpleDataSource database = ARCHIVE.renew();
        for (String dataset : order.split(" ", -1)) {
            write(database, dataset, dataset.equals("one") ? one : dataset.equals("two") ? two : three);
        }
        return database;
    }

    private static void write(PGSimpleDataSource database, String dataset, String days) {
        StringBuilder text = MadeUpPeople.dossier(dataset, List.of("Ada Falk"));
        text.append("""
                  - key: journey
                    type: MEETING
                    titles: {en: Visit}
                    date: "%s"
                    status: HELD
                    meeting: {format: VISIT}
                    participants:
                      - {actor: '0', onBehalfOf: iso3166:SE, office: HEAD_OF_GOVERNMENT, role: VISITOR}
                      - {actor: iso3166:DK, role: HOST}
                    citations: [{source: report}]
                """.formatted(days).indent(0));
        new BundleWriter(database, any -> {})
                .write(BundleReader.read(dataset + ".yaml", text.toString().getBytes(UTF_8)));
    }
}
