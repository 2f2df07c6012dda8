import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The questions of the benchmark. */
final class Workloads {
    private static final Path PEERS = Path.of("bench", "peers");
    private static final String MEETINGS =
            "{ nodes { id title place { name } date { edtf } participants { role actor { id name } } } }";

    private static final String CHANCERY_PAIR = """
            query MeetingsBetween($a: ActorRef!, $b: ActorRef!, $years: EDTF!) {
              meetings(filter: {between: [$a, $b], during: $years%s}, first: 20) """;
    private static final String MERCURIUS_PAIR = """
            query MeetingsBetween($a: ID!, $b: ID!, $since: String!, $until: String!) {
              meetings(a: $a, b: $b, since: $since, until: $until, first: 20) """ + MEETINGS + " }";
    private static final String POSTGRAPHILE_PAIR = """
            query MeetingsBetween($a: BigInt!, $b: BigInt!, $since: Datetime!, $until: Datetime!) {
              meetings: meetingsBetween(a: $a, b: $b, since: $since, until: $until, first: 20) {
                nodes { rowId title place edtf
                        participants(orderBy: ORDINAL_ASC) { nodes { role actor { rowId name } } } } } }""";

    private final List<Pair> pairs;

    Workloads(List<Pair> pairs) {
        this.pairs = pairs;
    }

    List<Workload> named(List<String> keys) throws IOException {
        List<Workload> workloads = new ArrayList<>();
        for (String key : keys) {
            workloads.add(named(key));
        }
        return workloads;
    }

    private Workload named(String key) throws IOException {
        return switch (key) {
            case "1" -> pair();
            case "1b-direct" -> chanceryPair(key, "the pair question with rollUp: false", ", rollUp: false");
            case "1b-levels" -> chanceryPair(key, "the pair question with levels", ", levels: [MINISTER]");
            default -> throw new IllegalArgumentException("There is no workload " + key);
        };
    }

    private Workload pair() throws IOException {
        Map<String, List<Request>> requests = new LinkedHashMap<>();
        requests.put(Workload.CHANCERY, each(pair -> chancery(pair, "")));
        requests.put(Workload.MERCURIUS, each(pair -> ofIds(MERCURIUS_PAIR, pair)));
        requests.put(Workload.POSTGRAPHILE, each(pair -> ofIds(POSTGRAPHILE_PAIR, pair)));
        requests.put(Workload.REST, each(Workloads::rest));
        String sql = Files.readString(PEERS.resolve("pgbench/pair.sql"));
        return new Workload("1", "the pair question", requests, Pgbench.Script.ofPairs(sql, pairs), true);
    }

    private Workload chanceryPair(String key, String title, String filter) {
        return new Workload(key, title, Map.of(Workload.CHANCERY, each(pair -> chancery(pair, filter))), null, true);
    }

    private List<Request> each(Function<Pair, Request> request) {
        return pairs.stream().map(request).toList();
    }

    private static Request chancery(Pair pair, String filter) {
        return Question.of(
                        CHANCERY_PAIR.formatted(filter) + MEETINGS + " }",
                        "a",
                        Question.quoted("iso3166:" + pair.codeA()),
                        "b",
                        Question.quoted("iso3166:" + pair.codeB()),
                        "years",
                        Question.quoted(pair.years()))
                .asPost();
    }

    private static Request ofIds(String document, Pair pair) {
        return Question.of(
                        document,
                        "a",
                        Question.quoted(Long.toString(pair.a())),
                        "b",
                        Question.quoted(Long.toString(pair.b())),
                        "since",
                        Question.quoted(pair.since() + "-01-01"),
                        "until",
                        Question.quoted(pair.until() + "-01-01"))
                .asPost();
    }

    private static Request rest(Pair pair) {
        return Request.get("/meetings?a=%d&b=%d&since=%d-01-01&until=%d-01-01"
                .formatted(pair.a(), pair.b(), pair.since(), pair.until()));
    }
}
