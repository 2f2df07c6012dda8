import java.util.List;

/** Requests that no honest client sends. The server may answer or reject them, but must not fail. */
final class Hostile {
    private static final String JSON = "application/json";

    private Hostile() {}

    static List<Request> requests() {
        return List.of(
                operation("a thousand Han letters", "{ search(text: \"" + han(1000) + "\") { nodes { __typename } } }"),
                operation("an unknown Han name", "{ actor(ref: \"" + han(60) + "\") { id } }"),
                operation("a text of one letter", "{ timeline(filter: {text: \"a\"}) { totalCount } }"),
                operation("statistics of all pairs", "{ statistics(by: [PAIR]) { buckets { count pair { name } } } }"),
                operation("500 aliases", "{ " + Requests.repeated(500, "a%d: actor(ref: \"Russia\") { name }") + " }"),
                operation(
                        "a page within pages",
                        "{ timeline(first: 200) { nodes { parts { parts { parts { participants { role } } } } } } }"),
                operation("a document without end", "{ " + "actor(ref: \"Russia\") { ".repeat(500)),
                operation("300 fragments in a chain", fragments(300)),
                operation("no field of the schema", "{ nothing }"),
                body("no JSON", JSON, "{\"query\": "),
                body("no object", JSON, "[1, 2, 3]"),
                body("another media type", "text/plain", "{ __typename }"),
                body("a body that is too large", JSON, " ".repeat(400_000)),
                path("no such page", "/actor/nobody"),
                path("no such format", "/export/events.exe"),
                path("no such filter", "/export/events.csv?nothing=1"),
                path("a path that is none", "/%2e%2e/%2e%2e/etc/passwd"));
    }

    private static Request operation(String name, String document) {
        return body(name, JSON, Requests.operation(document));
    }

    private static Request body(String name, String contentType, String body) {
        return new Request("hostile", name, to -> to.post(contentType, body), Hostile::isNoFault);
    }

    private static Request path(String name, String path) {
        return new Request("hostile", name, to -> to.get(path), Hostile::isNoFault);
    }

    private static boolean isNoFault(int status, String body) {
        return status < 500 && !body.contains("\"INTERNAL\"");
    }

    private static String han(int letters) {
        StringBuilder text = new StringBuilder();
        for (int letter = 0; letter < letters; letter++) {
            text.appendCodePoint(0x4E00 + letter);
        }
        return text.toString();
    }

    private static String fragments(int length) {
        StringBuilder document = new StringBuilder("{ ...F0 }");
        for (int number = 0; number < length; number++) {
            document.append(" fragment F%d on Query { ...F%d }".formatted(number, number + 1));
        }
        return document.append(" fragment F%d on Query { __typename }".formatted(length))
                .toString();
    }
}
