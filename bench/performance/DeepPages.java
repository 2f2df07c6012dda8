import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first page of the list of all meetings, and a late one. */
final class DeepPages {
    static final int PAGE = 5_000;
    private static final int SIZE = 20;
    private static final int SIZE_OF_STEPS = 200;

    private final HttpContestant chancery;
    private final Database database;

    DeepPages(HttpContestant chancery, Database database) {
        this.chancery = chancery;
        this.database = database;
    }

    Workload list(String key) throws IOException, SQLException {
        boolean isFirst = key.equals("list-1");
        Map<String, String> variables = new HashMap<>();
        variables.put("first", "20");
        if (!isFirst) {
            variables.put("after", cursorBefore(page()));
        }
        Request request =
                Question.of(Question.read(Dialect.CHANCERY, "list"), variables).asPost();
        String title = isFirst ? "page 1 of all meetings" : "page 5,000 of all meetings, or the last full one";
        return new Workload(key, title, Map.of(Dialect.CHANCERY, List.of(request)), null);
    }

    private long page() throws SQLException {
        long meetings = Long.parseLong(
                database.rows("select count(*) from meeting").getFirst().getFirst());
        return Math.min(PAGE, meetings / SIZE - 1);
    }

    /** Follows the cursors, in larger steps. */
    private String cursorBefore(long page) throws IOException {
        String document = Question.read(Dialect.CHANCERY, "cursors");
        Map<String, String> variables = new HashMap<>();
        for (long before = 0; before < (page - 1) * SIZE; before += SIZE_OF_STEPS) {
            Answer answer = chancery.ask(Question.of(document, variables).asPost());
            JsonNode cursor = new ObjectMapper().readTree(answer.body()).at("/data/meetings/pageInfo/endCursor");
            variables.put("after", cursor.asText());
        }
        return variables.get("after");
    }
}
