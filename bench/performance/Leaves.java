import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The values of an answer in their order, without ids: by these the answers of servers are compared that write ids and
 * nest objects each in its own way, and 3 as 3.0 or as 3.
 */
final class Leaves {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> IDS = Set.of("id", "rowId");

    private Leaves() {}

    static List<String> of(String json) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && !(IDS.contains(parser.currentName()))) {
                    values.add(token.isNumeric() ? Double.toString(parser.getDoubleValue()) : parser.getText());
                }
            }
        }
        return values;
    }
}
