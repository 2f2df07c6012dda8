package org.chancery.ingest.resolve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
 * Three datasets by chance about few people and days, so that nearly all of it may be the same as something else: the
 * order of imports does not decide who is one person, each join can be undone, and no import joins again what was
 * undone. The system property {@code chancery.joins.archives} says how many archives are tried.
 */
class ArchivesByChanceTest {
    private static final int ARCHIVES = Integer.getInteger("chancery.joins.archives", 2);
    private static final List<String> DATASETS = List.of("one", "two", "three");
    private static final List<String> GIVEN = List.of("Ada ", "Adda ", "A. ", "Ada M. ", "Olga ", "", "Mrs. ");
    private static final List<String> SURNAMES = List.of("Falk", "Falck", "Brandt", "Shen");
    private static final List<String> OFFICES =
            List.of(", office: HEAD_OF_GOVERNMENT", ", office: FOREIGN_MINISTER", ", office: AMBASSADOR", "");
    private static final List<String> FORMATS =
            List.of("VISIT", "VISIT", "BILATERAL_TALKS", "BILATERAL_TALKS", "CALL", "SUMMIT");
    private static final List<String> TITLES = List.of("Meeting", "Baltic League", "Council of the League", "Summit");

    private static final int PERSONS = 5;

    private static final String PEOPLE = """
            select string_agg(dataset.key || '/' || entry.key, ' ' order by dataset.key, entry.key)
            from actor join entry on entry.id = actor.id join dataset on dataset.id = entry.dataset_id
            where actor.kind = 'PERSON' group by coalesce(actor.same_as_id, actor.id) order by 1""";

    private static final String JOINED_AGAIN = """
            select identity.id::text from identity
            left join actor one on one.id = canonical_id left join actor other on other.id = merged_id
            left join event event on event.id = canonical_id left join event other_event on other_event.id = merged_id
            where decided_by is not null and state in ('UNDONE', 'REJECTED') and relation = 'SAME'
              and (coalesce(one.same_as_id, one.id) = coalesce(other.same_as_id, other.id)
                   or coalesce(event.same_as_id, event.id) = coalesce(other_event.same_as_id, other_event.id))""";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    @Test
    void neitherTheOrderOfImportsDecidesNorIsAJoinForEver() {
        for (int seed = 0; seed < ARCHIVES; seed++) {
            Random random = new Random(seed);
            List<String> people = new ArrayList<>();
            for (int order = 0; order < 2; order++) {
                PGSimpleDataSource database = ARCHIVE.renew();
                List<String> datasets = new ArrayList<>(DATASETS);
                Collections.rotate(datasets, order == 0 ? 0 : 1 + random.nextInt(2));
                write(database, datasets, seed, "Report");
                people.add(String.join("\n", ARCHIVE.texts(PEOPLE)));
                undo(database, random);
                assertThat(ARCHIVE.joinedKeys()).as("undone, archive %s", seed).isEmpty();
                write(database, datasets, seed, "Other report");
                assertThat(ARCHIVE.texts(JOINED_AGAIN))
                        .as("undone and read again, archive %s", seed)
                        .isEmpty();
            }
            assertThat(people.get(1)).as("people, archive %s", seed).isEqualTo(people.get(0));
        }
    }

    private static void write(PGSimpleDataSource database, List<String> datasets, int seed, String summary) {
        BundleWriter writer = new BundleWriter(database, any -> {});
        datasets.forEach(dataset -> writer.write(BundleReader.read(
                dataset + ".yaml",
                yaml(dataset, new Random(31L * seed + dataset.hashCode()), summary)
                        .getBytes(UTF_8))));
    }

    /** Joins some of what is doubtful, and undoes or rejects everything in any order. */
    private static void undo(PGSimpleDataSource database, Random random) {
        Identities identities = new Identities(database, any -> {});
        for (Identity found : identities.list(Identity.State.DOUBTFUL)) {
            if (found.relation() == Identity.Relation.SAME && random.nextInt(4) == 0) {
                identities.merge(found.id(), "a librarian");
            } else {
                identities.reject(found.id(), "a librarian");
            }
        }
        List<Identity> joined = new ArrayList<>(identities.list(Identity.State.MERGED));
        Collections.shuffle(joined, random);
        joined.forEach(found -> identities.undo(found.id(), "a librarian"));
    }

    private static String yaml(String dataset, Random random, String summary) {
        List<String> names = new ArrayList<>();
        for (int person = 0; person < PERSONS; person++) {
            names.add(any(GIVEN, random) + any(SURNAMES, random));
        }
        StringBuilder text = MadeUpPeople.dossier(dataset, names);
        for (int event = 0; event < 8; event++) {
            text.append(event(event, random, summary));
        }
        return text.toString();
    }

    private static String event(int number, Random random, String summary) {
        int begin = 1 + random.nextInt(6);
        int end = begin + random.nextInt(3);
        String date = end == begin ? "1884-05-0" + begin : "1884-05-0%d/1884-05-0%d".formatted(begin, end);
        String format = any(FORMATS, random);
        String other = random.nextBoolean()
                ? "{actor: iso3166:DK, role: HOST}"
                : "{actor: '%d', onBehalfOf: iso3166:DK, office: HEAD_OF_STATE, role: PARTICIPANT}".formatted(4);
        return """
                  - key: 'e%d'
                    type: MEETING
                    titles: {en: %s}
                    date: "%s"
                    status: HELD
                    summary: %s
                    meeting: {format: %s}
                    participants:
                      - {actor: '%d', onBehalfOf: iso3166:SE%s, role: VISITOR}
                      - %s
                    citations: [{source: report}]
                """.formatted(
                        number,
                        any(TITLES, random),
                        date,
                        summary,
                        format,
                        random.nextInt(4),
                        any(OFFICES, random),
                        other)
                .indent(0);
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
