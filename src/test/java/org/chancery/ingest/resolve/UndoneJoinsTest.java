package org.chancery.ingest.resolve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.ingest.write.run.FreshArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What is joined can be undone, in any order, and what is joined does not depend on the order of the imports. The
 * system property {@code chancery.joins.rounds} says how many orders are tried.
 */
class UndoneJoinsTest {
    /** The first three begin with another dataset each. */
    private static final int ROUNDS = Integer.getInteger("chancery.joins.rounds", 3);

    private static final List<String> NAMES = List.of("Ada Falk", "Falk", "Ada M. Falk", "Adda Falk");

    private static final String JOINED = """
            select string_agg(dataset.key || '/' || entry.key, ' ' order by dataset.key, entry.key)
            from actor join entry on entry.id = actor.id join dataset on dataset.id = entry.dataset_id
            where actor.kind = 'PERSON' group by coalesce(actor.same_as_id, actor.id)
            union all
            select string_agg(dataset.key || '/' || entry.key, ' ' order by dataset.key, entry.key)
            from event join entry on entry.id = event.id join dataset on dataset.id = entry.dataset_id
            group by coalesce(event.same_as_id, event.id) order by 1""";

    private static final String PARTIES = """
            select concat_ws(' ', event_id, actor_id, participant_id, role) from event_party order by 1""";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    @Test
    void whateverTheOrderOfTheImportsAndOfTheUndoing() {
        List<String> expected = null;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            PGSimpleDataSource database = ARCHIVE.renew();
            importInOrder(database, seed);
            List<String> joined = ARCHIVE.texts(JOINED);
            expected = expected == null ? joined : expected;
            assertThat(joined).as("seed %s", seed).isEqualTo(expected);
            assertThat(joined).anySatisfy(line -> assertThat(line).contains("one/0", "three/2"));
            undoAll(database, random);
        }
    }

    /** Each of three rounds begins with another dataset; the next three are those backwards. */
    private static void importInOrder(PGSimpleDataSource database, int round) {
        BundleWriter writer = new BundleWriter(database, any -> {});
        List<String> datasets = new ArrayList<>(List.of("one", "two", "three"));
        Collections.rotate(datasets, round);
        if (round % 6 >= 3) {
            Collections.reverse(datasets);
        }
        datasets.forEach(dataset ->
                writer.write(BundleReader.read(dataset + ".yaml", yaml(dataset).getBytes(UTF_8))));
    }

    private static void undoAll(PGSimpleDataSource database, Random random) {
        Identities identities = new Identities(database, any -> {});
        List<Identity> doubtful = identities.list(Identity.State.DOUBTFUL);
        doubtful.forEach(found -> {
            if (found.relation() == Identity.Relation.PART_OF && random.nextBoolean()) {
                makePart(identities, found);
            } else if (random.nextBoolean()) {
                identities.merge(found.id(), "a librarian");
            }
        });
        List<Identity> all = new ArrayList<>(identities.list(Identity.State.MERGED));
        all.addAll(identities.list(Identity.State.PART));
        assertThat(all).isNotEmpty();
        Collections.shuffle(all, random);
        all.forEach(found -> identities.undo(found.id(), "a librarian"));
        assertThat(ARCHIVE.joinedKeys()).isEmpty();
        List<String> parties = ARCHIVE.texts(PARTIES);
        List<Long> events = ARCHIVE.texts("select id::text from event").stream()
                .map(Long::valueOf)
                .toList();
        assertThat(parties).isEqualTo(derivedAnew(database, events));
    }

    private static void makePart(Identities identities, Identity found) {
        try {
            identities.part(found.id(), "a librarian");
        } catch (IllegalArgumentException isPartAlready) {
            assertThat(isPartAlready).hasMessageContaining("is a part of another event already");
        }
    }

    private static List<String> derivedAnew(PGSimpleDataSource database, List<Long> events) {
        try (java.sql.Connection connection = database.getConnection()) {
            EventParties.derive(connection, events);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return ARCHIVE.texts(PARTIES);
    }

    private static String yaml(String dataset) {
        StringBuilder text = MadeUpPeople.dossier(dataset, NAMES);
        for (int person = 0; person < NAMES.size(); person++) {
            text.append(event("visit-" + person, "1884-0%d-05/1884-0%1$d-07".formatted(person + 1), "VISIT", person));
            text.append(event("talk-" + person, "1884-0%d-06".formatted(person + 1), "BILATERAL_TALKS", person));
        }
        return text.toString();
    }

    private static String event(String key, String date, String format, int person) {
        return """
                  - key: %s
                    type: MEETING
                    titles: {en: Meeting}
                    date: "%s"
                    status: HELD
                    meeting: {format: %s}
                    participants:
                      - {actor: '%d', onBehalfOf: iso3166:SE, office: HEAD_OF_GOVERNMENT, role: VISITOR}
                      - {actor: iso3166:DK, role: HOST}
                    citations: [{source: report}]
                """.formatted(key, date, format, person).indent(0);
    }
}
