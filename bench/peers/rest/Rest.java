import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The pair question without GraphQL: what remains of Quarkus when only its HTTP server, its JDBC driver and its JSON
 * writer work, with two statements on a worker thread.
 *
 * <p>The arguments are the port, the JDBC URL and the password.
 */
public final class Rest {
    private static final int CONNECTIONS = 20;

    private static final String MEETINGS = """
            select event.id, name.text, event.during, place_name.name
            from (
                select distinct p0.event_id, p0.earliest
                from event_party p0
                where p0.actor_id = ? and p0.type = 'MEETING' and p0.earliest >= ? and p0.earliest < ?
                  and exists (
                      select 1 from event_party p1
                      where p1.actor_id = ? and p1.event_id = p0.event_id and p1.earliest = p0.earliest
                        and p1.participant_id <> p0.participant_id)
                order by p0.earliest, p0.event_id
                limit 20
            ) page
            join event on event.id = page.event_id
            join name on name.entry_id = event.id and name.language = 'en'
            left join bench.place_name on place_name.id = event.place_id
            order by page.earliest, page.event_id""";

    private static final String PARTICIPANTS = """
            select participation.event_id, participation.role, actor_name.id, actor_name.name
            from participation join bench.actor_name on actor_name.id = participation.actor_id
            where participation.event_id = any(?)
            order by participation.event_id, participation.ordinal""";

    private final JsonFactory json = new JsonFactory();
    private final BlockingQueue<Statements> pool = new ArrayBlockingQueue<>(CONNECTIONS);

    private record Meeting(long id, String title, String edtf, String place, List<Participation> participants) {}

    private record Participation(String role, long actorId, String actorName) {}

    private record Statements(PreparedStatement meetings, PreparedStatement participants) {}

    private Rest(String url, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "chancery");
        properties.setProperty("password", password);
        // Plans are made once, as in the application.
        properties.setProperty("prepareThreshold", "1");
        properties.setProperty("options", System.getenv("PGOPTIONS"));
        for (int number = 0; number < CONNECTIONS; number++) {
            Connection connection = DriverManager.getConnection(url, properties);
            pool.add(new Statements(connection.prepareStatement(MEETINGS), connection.prepareStatement(PARTICIPANTS)));
        }
    }

    public static void main(String[] arguments) throws SQLException {
        Rest rest = new Rest(arguments[1], arguments[2]);
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(Runtime.getRuntime().availableProcessors())
                .setWorkerPoolSize(CONNECTIONS));
        vertx.createHttpServer()
                .requestHandler(request -> rest.answer(vertx, request))
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1");
    }

    private void answer(Vertx vertx, HttpServerRequest request) {
        if (request.path().equals("/ready")) {
            request.response().end();
            return;
        }
        vertx.executeBlocking(() -> answerTo(request.params()), false)
                .onSuccess(body -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(body))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }

    private Buffer answerTo(MultiMap parameters) throws Exception {
        Statements statements = pool.take();
        try {
            return write(read(statements, parameters));
        } finally {
            pool.add(statements);
        }
    }

    private static Iterable<Meeting> read(Statements statements, MultiMap parameters) throws SQLException {
        Map<Long, Meeting> meetings = new LinkedHashMap<>();
        PreparedStatement page = statements.meetings;
        LocalDate since = LocalDate.parse(parameters.get("since"));
        LocalDate until = LocalDate.parse(parameters.get("until"));
        page.setLong(1, Long.parseLong(parameters.get("a")));
        page.setLong(4, Long.parseLong(parameters.get("b")));
        page.setObject(2, since.atStartOfDay());
        page.setObject(3, until.atStartOfDay());
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                Meeting meeting = new Meeting(
                        rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), new ArrayList<>());
                meetings.put(meeting.id, meeting);
            }
        }
        PreparedStatement participants = statements.participants;
        participants.setArray(
                1,
                participants
                        .getConnection()
                        .createArrayOf("bigint", meetings.keySet().toArray()));
        try (ResultSet rows = participants.executeQuery()) {
            while (rows.next()) {
                meetings.get(rows.getLong(1))
                        .participants
                        .add(new Participation(rows.getString(2), rows.getLong(3), rows.getString(4)));
            }
        }
        return meetings.values();
    }

    private Buffer write(Iterable<Meeting> meetings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartArray();
            for (Meeting meeting : meetings) {
                write(out, meeting);
            }
            out.writeEndArray();
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static void write(JsonGenerator out, Meeting meeting) throws IOException {
        out.writeStartObject();
        out.writeNumberField("id", meeting.id);
        out.writeStringField("title", meeting.title);
        if (meeting.place == null) {
            out.writeNullField("place");
        } else {
            out.writeObjectFieldStart("place");
            out.writeStringField("name", meeting.place);
            out.writeEndObject();
        }
        out.writeObjectFieldStart("date");
        out.writeStringField("edtf", meeting.edtf);
        out.writeEndObject();
        out.writeArrayFieldStart("participants");
        for (Participation participation : meeting.participants) {
            out.writeStartObject();
            out.writeStringField("role", participation.role);
            out.writeObjectFieldStart("actor");
            out.writeNumberField("id", participation.actorId);
            out.writeStringField("name", participation.actorName);
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
