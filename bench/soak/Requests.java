import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All requests. The documented ones must get the same answers as from a quiet server. */
final class Requests {
    private static final Path QUESTIONS = Path.of("docs", "questions");
    private static final List<String> FORMATS =
            List.of("csv", "jsonl", "geojson", "ics", "atom", "timelinejs.json", "jsonld", "xlsx");
    private static final String ASKED = "?between=Russia&between=Tajikistan&during=2023";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final Server server;
    private final List<Request> questions = new ArrayList<>();
    private final List<Request> exports = new ArrayList<>();
    private final List<Request> pages = new ArrayList<>();
    private final List<Request> hostile;

    Requests(Server server) throws IOException, InterruptedException {
        this.server = server;
        addQuestions();
        addExports();
        addPages();
        hostile = Hostile.requests();
    }

    /** Two requests in three are questions. */
    Request any(Random random) {
        int chance = random.nextInt(30);
        List<Request> kind = chance < 20 ? questions : chance < 23 ? exports : chance < 26 ? pages : hostile;
        return kind.get(random.nextInt(kind.size()));
    }

    private void addQuestions() throws IOException, InterruptedException {
        for (Path file : files(".graphql")) {
            String body = operation(Files.readString(file));
            questions.add(same("question", name(file), to -> to.post("application/json", body)));
        }
    }

    private void addExports() throws IOException, InterruptedException {
        for (Path file : files(".url")) {
            String path = Files.readString(file).strip();
            exports.add(same("export", name(file), to -> to.get(path)));
        }
        for (String format : FORMATS) {
            String path = "/export/events." + format + ASKED;
            // A workbook has its time within its compressed parts.
            exports.add(
                    format.equals("xlsx")
                            ? new Request("export", format, to -> to.get(path), (status, body) -> status == 200)
                            : same("export", format, to -> to.get(path)));
        }
    }

    private void addPages() throws IOException, InterruptedException {
        String event = id("{ meetings(first: 1, filter: {between: [\"Russia\", \"Tajikistan\"]}) { nodes { id } } }");
        String actor = id("{ actor(ref: \"Tajikistan\") { id } }");
        for (String path : List.of("/", "/embed", "/actor/" + actor, "/event/" + event, "/graphql/schema.graphql")) {
            String kind = path.split("/", -1)[1];
            pages.add(new Request("page", "/" + kind, to -> to.get(path), (status, body) -> status == 200));
        }
    }

    private String id(String question) throws IOException, InterruptedException {
        String answer =
                new String(server.post("application/json", operation(question)).body());
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw new IllegalStateException(answer);
        }
        return id.group(1);
    }

    /** Sends the request once, and expects the same answer afterwards. */
    private Request same(String kind, String name, Request.Sending sending) throws IOException, InterruptedException {
        HttpResponse<byte[]> first = sending.send(server);
        String body = Request.text(first);
        if (first.statusCode() != 200) {
            throw new IllegalStateException(name + ": " + first.statusCode() + " " + body);
        }
        return new Request(kind, name, sending, (status, later) -> status == 200 && later.equals(body));
    }

    private static List<Path> files(String extension) throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The body that carries the operation. */
    static String operation(String document) {
        String escaped = document.codePoints()
                .mapToObj(letter -> letter == '\n'
                        ? "\\n"
                        : letter == '"' || letter == '\\' ? "\\" + (char) letter : Character.toString(letter))
                .collect(Collectors.joining());
        return "{\"query\": \"" + escaped + "\"}";
    }

    static String repeated(int times, String text) {
        return IntStream.range(0, times)
                .mapToObj(number -> text.formatted(number))
                .collect(Collectors.joining(" "));
    }
}
