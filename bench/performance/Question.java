import java.util.LinkedHashMap;
import java.util.Map;

/** An operation of GraphQL with its variables, whose values are JSON. */
record Question(String document, Map<String, String> variables) {

    Request asPost() {
        return Request.post("/graphql", json());
    }

    String json() {
        return "{\"query\":" + quoted(document) + ",\"variables\":" + variablesJson() + "}";
    }

    String variablesJson() {
        StringBuilder json = new StringBuilder("{");
        variables.forEach((name, value) -> json.append(json.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(value));
        return json.append('}').toString();
    }

    /** Names and values in turn. */
    static Question of(String document, String... variables) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (int index = 0; index < variables.length; index += 2) {
            byName.put(variables[index], variables[index + 1]);
        }
        return new Question(document.strip().replaceAll("\\s+", " "), byName);
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
