package org.chancery.query.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.chancery.contract.GrownArchive;
import org.chancery.graphql.GlobalId;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.ingest.resolve.EventParties;
import org.chancery.ingest.resolve.Identities;
import org.chancery.ingest.resolve.Identity;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.query.timeline.EventFilter;
import org.chancery.query.timeline.EventFilterBuilder;
import org.chancery.query.timeline.Timeline;
import org.chancery.record.RecordType;
import org.chancery.record.actor.ActorRef;
import org.chancery.record.event.DisputeRef;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kept sums are those of the events, whatever was imported, withdrawn, merged and separated. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class KeptCountsTest {
    private static final int STEPS = 12;
    private static final int QUESTIONS = 500;
    private static final List<String> DERIVED = List.of(
            "event_party", "dispute_event", "event_text", "counted_event", "event_tally", "entry_tally", "pair_tally");
    private static final List<String> SUMS = List.of("event_tally", "entry_tally", "pair_tally");
    private static final List<String> DATES = List.of(
            "1501-05-04",
            "1501-05",
            "1501",
            "1502-12-30/1503-01-02",
            "1502-11/1503-02",
            "../1501-06-10",
            "1503-06/..",
            "1501-22",
            "1502-12-31",
            "1501/1503");
    private static final List<String> ACTORS =
            List.of("iso3166:SE", "iso3166:DK", "iso3166:PL", "envoy", "chancellor", "bureau", "league");

    @Inject
    BundleWriter writer;

    @Inject
    Identities identities;

    @Inject
    DataSource database;

    @Inject
    Timeline timeline;

    @Inject
    StatisticsRepository repository;

    private Random random = new Random(0);

    @BeforeEach
    void startAnew() {
        random = new Random(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areThoseOfACountAnew(long seed) throws SQLException {
        random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            change();
            requireSame("seed %d, step %d".formatted(seed, step));
        }
    }

    private void change() {
        List<Identity> decided = Arrays.stream(Identity.State.values())
                .flatMap(state -> identities.list(state).stream())
                .toList();
        if (!decided.isEmpty() && random.nextInt(3) == 0) {
            Identity one = decided.get(random.nextInt(decided.size()));
            if (one.state() == Identity.State.MERGED) {
                identities.undo(one.id(), "a librarian");
            } else {
                identities.merge(one.id(), "a librarian");
            }
            return;
        }
        String dataset = "kept-" + random.nextInt(2);
        writer.write(BundleReader.read(dataset + ".yaml", dossier(dataset).getBytes(UTF_8)));
    }

    private String dossier(String dataset) {
        StringBuilder yaml = new StringBuilder("""
                dataset: {key: %1$s, name: %1$s, publisher: The tests, version: "1", licence: CC0-1.0,
                    citation: Made up., completeness: SAMPLE, covers: {during: 1500/1599, description: Nothing.}}
                sources: [{key: report, title: Report of %1$s, publisher: The tests, language: en, reliability: C,
                    reliabilityReason: Made up.}]
                actors:
                  - {key: envoy, kind: PERSON, names: [{language: en, text: Olof Envoy}], citations: [{source: report}]}
                  - {key: chancellor, kind: PERSON, names: [{language: en, text: Axel Chancellor}],
                     citations: [{source: report}]}
                  - {key: bureau, kind: ORGANIZATION, organizationKind: GOVERNMENT_BODY,
                     names: [{language: en, text: The Bureau of %1$s}], citations: [{source: report}]}
                  - {key: league, kind: ORGANIZATION, organizationKind: INTERGOVERNMENTAL,
                     names: [{language: en, text: The League of Kept Counts}], citations: [{source: report}]}
                affiliations:
                  - {member: envoy, body: iso3166:SE, role: AMBASSADOR, during: 1501/1502, citations: [{source: report}]}
                """.formatted(dataset));
        if (random.nextBoolean()) {
            yaml.append(
                    "  - {member: bureau, body: iso3166:DK, role: PART_OF, during: %s, citations: [{source: report}]}\n"
                            .formatted(random.nextBoolean() ? "1501" : "1500/1599"));
        }
        if (random.nextBoolean()) {
            yaml.append("  - {member: chancellor, body: bureau, role: MINISTER, during: 1502/1503, "
                    + "citations: [{source: report}]}\n");
        }
        yaml.append("""
                places:
                  - {key: a-town, names: [{language: en, text: A Town of Counts}], country: iso3166:SE}
                  - {key: b-town, names: [{language: en, text: B Town of Counts}], country: iso3166:DK}
                disputes:
                  - {key: quarrel, names: [{language: en, text: Quarrel of counts}], during: 1500/1599,
                     citations: [{source: report}]}
                events:
                """);
        for (int event = 0; event < 8; event++) {
            if (event == 0 || random.nextInt(5) > 0) {
                yaml.append(event(event));
            }
        }
        return yaml.toString();
    }

    private String event(int number) {
        boolean isMeeting = random.nextBoolean() && number % 2 == 0;
        String type = number % 2 == 0 ? "MEETING" : "OCCASION";
        StringBuilder event = new StringBuilder(
                """
                  - key: event-%1$d
                    type: %2$s
                    titles: {en: Congress number %1$d on counts}
                    date: "%3$s"
                    status: %4$s
                    citations: [{source: report}]
                """.formatted(number, type, one(DATES), one(List.of("HELD", "ANNOUNCED", "CANCELLED"))));
        if (type.equals("MEETING")) {
            event.append(
                    isMeeting
                            ? "    meeting: {format: VISIT, legs: [{place: a-town}, {place: b-town}]}\n"
                            : "    meeting: {format: CALL}\n");
        }
        if (random.nextBoolean()) {
            event.append("    place: a-town\n");
        }
        if (random.nextBoolean()) {
            event.append("    about: [quarrel]\n");
        }
        event.append("    participants:\n");
        List<String> actors = new ArrayList<>(ACTORS);
        Collections.shuffle(actors, random);
        for (String actor : actors.subList(0, 1 + random.nextInt(3))) {
            String level = one(List.of("", ", level: MINISTER", ", level: OFFICIAL"));
            String behalf = actor.equals("envoy") && random.nextInt(3) == 0 ? ", onBehalfOf: iso3166:PL" : "";
            event.append("      - {actor: \"%s\", role: PARTICIPANT%s%s}\n".formatted(actor, level, behalf));
        }
        return event.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What is kept, against what is derived anew for all events; and that everything subtracted leaves no row. */
    private void requireSame(String when) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Map<String, Set<String>> kept = rows(connection, DERIVED);
                EventParties.derive(connection, ids(connection));
                Map<String, Set<String>> anew = rows(connection, DERIVED);
                DERIVED.forEach(table ->
                        assertThat(kept.get(table)).as("%s: %s", when, table).isEqualTo(anew.get(table)));
                assertThat(kept.get("pair_tally")).isNotEmpty();
                try (Statement delete = connection.createStatement()) {
                    delete.execute("delete from counted_event");
                }
                rows(connection, SUMS)
                        .forEach((table, rows) -> assertThat(rows)
                                .as("%s: %s without events", when, table)
                                .isEmpty());
            } finally {
                connection.rollback();
            }
        }
    }

    private static List<Long> ids(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from event")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static Map<String, Set<String>> rows(Connection connection, List<String> tables) throws SQLException {
        Map<String, Set<String>> all = new HashMap<>();
        for (String table : tables) {
            Set<String> found = new HashSet<>();
            String shares = table.endsWith("_tally")
                    ? "to_jsonb(t) - 'day_share' - 'first_share' - 'last_share' || jsonb_build_array("
                            + "round(day_share::numeric, 9), round(first_share::numeric, 9), "
                            + "round(last_share::numeric, 9))"
                    : "to_jsonb(t)";
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select %s from %s t".formatted(shares, table))) {
                while (rows.next()) {
                    assertThat(found.add(rows.getString(1))).isTrue();
                }
            }
            all.put(table, found);
        }
        return all;
    }

    /** Each question that the sums answer is answered by the events themselves, too. */
    @Test
    void answerAsTheEventsDo() {
        for (int step = 0; step < 6; step++) {
            change();
        }
        int answered = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            EventFilter filter = filter();
            Optional<StatisticsRequest> request = request();
            if (request.isPresent() && QuarkusTransaction.requiringNew().call(() -> compare(filter, request.get()))) {
                answered++;
            }
        }
        assertThat(answered).isGreaterThan(QUESTIONS / 4);
    }

    private boolean compare(EventFilter filter, StatisticsRequest request) {
        EventCountQuery search = timeline.search(filter);
        Optional<CountQueries> sums = TallySql.of(request, search);
        sums.ifPresent(kept -> {
            CountQueries counted = new CountSql(request, search);
            String question = "%s %s".formatted(filter, request);
            for (StatisticsKey key : request.groupKeys()) {
                assertThat(repository.rows(kept.groups(key, true, 1_000)))
                        .as("groups by %s of %s", key, question)
                        .containsExactlyElementsOf(repository.rows(counted.groups(key, true, 1_000)));
            }
            assertThat(rounded(repository.rows(kept.buckets(List.of(), 10_000))))
                    .as("buckets of %s", question)
                    .containsExactlyInAnyOrderElementsOf(rounded(repository.rows(counted.buckets(List.of(), 10_000))));
            if (request.unit().isPresent()) {
                assertThat(unit(request, repository.rows(kept.range())))
                        .as("range of %s", question)
                        .isEqualTo(unit(request, repository.rows(counted.range())));
            }
            List<Statistics.Summary> summary = repository.rows(counted.summary());
            assertThat(repository.rows(kept.summary()))
                    .as("summary of %s", question)
                    .isEqualTo(summary);
            assertThat(repository.rows(kept.buckets(List.of(), 10_000)).stream().flatMap(row -> row.summary().stream()))
                    .as("summary beside the buckets of %s", question)
                    .allMatch(summary.get(0)::equals);
        });
        return sums.isPresent();
    }

    /** The sums know only the months. */
    private static List<List<Long>> unit(StatisticsRequest request, List<Optional<DaySpan>> range) {
        PeriodUnit unit = request.unit().orElseThrow();
        return range.stream()
                .map(span -> span.map(days -> List.of(
                                unit.number(days.first().atStartOfDay()),
                                unit.number(days.last().atStartOfDay())))
                        .orElse(List.of()))
                .toList();
    }

    /** Of events within one period the shares are not looked at. */
    private static List<BucketRow> rounded(List<BucketRow> rows) {
        return rows.stream()
                .map(row -> new BucketRow(
                        row.values(),
                        row.span(),
                        row.events(),
                        row.shares()
                                .filter(shares -> row.span()
                                        .filter(span -> !span.first().equals(span.last()))
                                        .isPresent())
                                .map(shares -> new BucketRow.Shares(
                                        rounded(shares.first()), rounded(shares.last()), rounded(shares.day()))),
                        Optional.empty()))
                .toList();
    }

    private static double rounded(double share) {
        return Math.rint(share * 1e6) / 1e6;
    }

    private EventFilter filter() {
        EventFilterBuilder filter = EventFilterBuilder.builder();
        if (random.nextBoolean()) {
            filter.during(Edtf.parse(
                    one(List.of("1501", "1502-11/1503-01", "1502-12/..", "../1502", "1501-05-04", "15XX", "1501-22"))));
            filter.certainty(one(List.of(Certainty.values())));
        }
        if (random.nextInt(4) == 0) {
            filter.openDate(random.nextBoolean());
        }
        if (random.nextInt(3) == 0) {
            filter.types(List.of(one(List.of(EventType.values())), EventType.MEETING));
        }
        if (random.nextInt(3) == 0) {
            filter.statuses(List.of(one(List.of(EventStatus.values())), EventStatus.HELD));
        }
        switch (random.nextInt(8)) {
            case 0 -> filter.between(List.of(new ActorRef("iso3166:SE")));
            case 1 -> filter.involving(List.of(new ActorRef("iso3166:DK")));
            case 2 -> filter.rollUp(random.nextBoolean());
            case 3, 4 -> filter.between(pair());
            case 5 -> filter.about(List.of(new DisputeRef(made("DISPUTE", "quarrel"))));
            default -> {}
        }
        return filter.build();
    }

    private List<ActorRef> pair() {
        List<String> actors = new ArrayList<>(List.of(
                "iso3166:SE", "iso3166:DK", "iso3166:PL", made("ORGANIZATION", "league"), made("PERSON", "envoy")));
        Collections.shuffle(actors, random);
        return actors.subList(0, 2).stream().map(ActorRef::new).toList();
    }

    /** The global id of an actor of one of the made-up datasets. */
    private String made(String kind, String key) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select min(id) from entry where kind = '%s' and key = '%s'".formatted(kind, key))) {
            rows.next();
            return new GlobalId(RecordType.valueOf(kind).type(), rows.getLong(1)).encoded();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<StatisticsRequest> request() {
        List<StatisticsKey> keys = new ArrayList<>(EnumSet.allOf(StatisticsKey.class));
        Collections.shuffle(keys, random);
        try {
            return Optional.of(new StatisticsRequest(
                    keys.subList(0, 1 + random.nextInt(3)),
                    List.of(),
                    one(List.of(DateCounting.values())),
                    random.nextInt(3) == 0,
                    null,
                    BucketOrder.MOST_FIRST));
        } catch (org.chancery.graphql.ClientError refused) {
            return Optional.empty();
        }
    }
}
