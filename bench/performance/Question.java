import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operation of GraphQL with the values of its variables.
 *
 * @param variables those that the document declares; all are texts
 */
record Question(String document, Map<String, String> variables) {
    private static final Path FOLDER = Path.of("bench", "questions");
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+):");

    /** @param known values that documents may declare */
    static Question of(String document, Map<String, String> known) {
        Map<String, String> declared = new TreeMap<>();
        Matcher matcher = VARIABLE.matcher(document);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (known.get(name) != null) {
                declared.put(name, known.get(name));
            }
        }
        return new Question(document, declared);
    }

    /** The document of a file, as clients send it: without what is for people. */
    static String read(Dialect dialect, String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(dialect.folder()).resolve(name + ".graphql"));
        return text.replaceAll("\\s+", " ").strip();
    }

    static boolean exists(Dialect dialect, String name) {
        return Files.exists(FOLDER.resolve(dialect.folder()).resolve(name + ".graphql"));
    }

    Request asPost() {
        return Request.post("/graphql", json("}"));
    }

    String jsonWith(String extensions) {
        return json(",\"extensions\":" + extensions + "}");
    }

    private String json(String end) {
        return "{\"query\":" + quoted(document) + ",\"variables\":" + variablesJson() + end;
    }

    String variablesJson() {
        StringBuilder json = new StringBuilder("{");
        variables.forEach((name, value) -> json.append(json.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(quoted(value)));
        return json.append('}').toString();
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append(String.format("\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }
}
