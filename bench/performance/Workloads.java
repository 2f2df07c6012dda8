import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The workloads of one archive. */
final class Workloads {
    private static final Path PAIR_BY_SQL = Path.of("bench", "peers", "pgbench", "pair.sql");
    private static final int DISPUTES = 50;
    private static final List<String> COMMON_WORDS = List.of("border", "trade", "security", "energy", "talks", "clash");

    private final Database database;
    private final HttpContestant chancery;
    private final List<Pair> pairs;

    Workloads(Database database, HttpContestant chancery) throws SQLException {
        this.database = database;
        this.chancery = chancery;
        this.pairs = Pair.of(database);
    }

    Workload of(String key) throws Exception {
        return switch (key) {
            case "1" -> pair();
            case "1b-direct" -> ofPairs(key, "the pair question with rollUp: false", "pair-direct");
            case "1b-levels" -> ofPairs(key, "the pair question with levels", "pair-levels");
            case "2" -> ofPairs(key, "an actor's timeline", "timeline");
            case "3" -> disputes(key);
            case "4-months" -> ofPairs(key, "statistics of a pair by month", "months");
            case "4-pairs" -> ofPairs(key, "statistics of an actor by pair", "pairs");
            case "5" -> search(key);
            case "6" -> of(Pair.ofOne(database), key, "a page of 200 with everything", "page");
            case "7" -> text(key, "text search with a common word", "text");
            case "7-count" -> text(key, "text search with a common word, and how many there are", "text-count");
            case "cached" -> new Persisted(chancery).answered(key, pair(), variables());
            case "cached-304" -> new Persisted(chancery).notModified(key, pair(), variables());
            case "list-1", "list-deep" -> new DeepPages(chancery, database).list(key);
            default -> throw new IllegalArgumentException("There is no workload " + key);
        };
    }

    private Workload pair() throws IOException {
        Workload workload = ofPairs("1", "the pair question", "pair");
        workload.requests().put(Dialect.REST, pairs.stream().map(Pair::asRest).toList());
        Pgbench.Script sql = Pgbench.Script.ofPairs(Files.readString(PAIR_BY_SQL), pairs);
        return new Workload(workload.key(), workload.title(), workload.requests(), sql);
    }

    private List<Map<String, String>> variables() {
        return pairs.stream().map(pair -> pair.variables(Dialect.CHANCERY)).toList();
    }

    private Workload ofPairs(String key, String title, String question) throws IOException {
        return of(pairs, key, title, question);
    }

    private static Workload of(List<Pair> pairs, String key, String title, String question) throws IOException {
        Map<Dialect, List<Request>> requests = new LinkedHashMap<>();
        for (Dialect dialect : Dialect.values()) {
            List<Map<String, String>> variables =
                    pairs.stream().map(pair -> pair.variables(dialect)).toList();
            if (Question.exists(dialect, question)) {
                requests.put(dialect, posts(dialect, question, variables));
            }
        }
        return new Workload(key, title, requests, null);
    }

    private static List<Request> posts(Dialect dialect, String question, List<Map<String, String>> variables)
            throws IOException {
        String document = Question.read(dialect, question);
        return variables.stream()
                .map(values -> Question.of(document, values).asPost())
                .toList();
    }

    /** Chancery knows a dispute by its key, the peers by its number. */
    private Workload disputes(String key) throws IOException, SQLException {
        List<List<String>> found = database.rows("""
                select entry.key, entry.id from dispute join entry on entry.id = dispute.id
                where (select count(*) from event_dispute where dispute_id = dispute.id) >= 20
                order by md5(entry.key) limit %d""".formatted(DISPUTES));
        Map<Dialect, List<Request>> requests = new LinkedHashMap<>();
        requests.put(Dialect.CHANCERY, posts(Dialect.CHANCERY, "dispute", values("dispute", column(found, 0))));
        requests.put(Dialect.MERCURIUS, posts(Dialect.MERCURIUS, "dispute", values("dispute", column(found, 1))));
        return new Workload(key, "a dispute with phases, incidents and meetings", requests, null);
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static List<Map<String, String>> values(String name, List<String> values) {
        return values.stream().map(value -> Map.of(name, value)).toList();
    }

    /** The names of persons in Cyrillic letters, each with one letter too few. */
    private Workload search(String key) throws IOException, SQLException {
        List<String> names = column(database.rows("""
                        select overlay(text placing '' from length(text) - 2 for 1)
                        from name join actor on actor.id = name.entry_id
                        where actor.kind = 'PERSON' and name.language = 'ru' and length(text) > 8
                        order by md5(text) limit 400"""), 0);
        List<Request> requests = posts(Dialect.CHANCERY, "search", values("text", names));
        return new Workload(
                key, "search by a misspelt name in Cyrillic letters", Map.of(Dialect.CHANCERY, requests), null);
    }

    private static Workload text(String key, String title, String question) throws IOException {
        List<Request> requests = posts(Dialect.CHANCERY, question, values("text", COMMON_WORDS));
        return new Workload(key, title, Map.of(Dialect.CHANCERY, requests), null);
    }
}
