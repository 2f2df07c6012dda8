import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.event.Channel;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;

/** A table of made-up meetings of three participants each, equal in each run, and its reader. */
final class MadeUpMeetings implements DatasetReader {
    private static final int STATES = 190;
    private static final int PERSONS = 2_000;
    private static final int PLACES = 500;
    private static final List<String> COLUMNS =
            List.of("id", "title", "date", "city", "host", "guest", "person", "for", "office", "page");

    /** Writes the table; one row for each meeting. */
    static void write(Path file, int meetings) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", COLUMNS) + "\n");
            for (int number = 0; number < meetings; number++) {
                out.write(row(number) + "\n");
            }
        }
    }

    private static String row(int number) {
        int mixed = Integer.remainderUnsigned(number * 0x9E3779B1 >>> 3, 1 << 28);
        int host = mixed % STATES;
        int guest = (host + 1 + mixed / STATES % (STATES - 1)) % STATES;
        int person = mixed / 7 % PERSONS;
        return "meeting-%d,Talks no. %d of State %d and State %d on trade and transit,%s,%d,%d,%d,%d,%d,Minister,%d"
                .formatted(
                        number,
                        number,
                        host,
                        guest,
                        LocalDate.of(1950, 1, 1).plusDays(mixed % 27_000),
                        mixed % PLACES,
                        host,
                        guest,
                        person,
                        person % STATES,
                        mixed % 900);
    }

    @Override
    public String format() {
        return "made-up";
    }

    @Override
    public String description() {
        return "Made-up meetings.";
    }

    @Override
    public String recognisedBy() {
        return "`for` and `office` among the columns";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return false;
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(dataset(), ImportMode.SNAPSHOT);
        Problem.Location nowhere = new Problem.Location("made-up", 0, 0);
        Bundle.Source source = new Bundle.Source("gazette", "Gazette", "Press", null, null, "en", Reliability.C, null);
        sink.add(source, nowhere);
        for (int state = 0; state < STATES; state++) {
            sink.add(actor("state-" + state, ActorKind.STATE, "State " + state), nowhere);
        }
        for (int person = 0; person < PERSONS; person++) {
            sink.add(actor("person-" + person, ActorKind.PERSON, "Person " + person), nowhere);
        }
        for (int person = 0; person < PERSONS; person++) {
            sink.add(office(person), nowhere);
        }
        for (int place = 0; place < PLACES; place++) {
            sink.add(
                    new Bundle.Place(
                            "city-" + place,
                            names("City " + place),
                            "state-" + place % STATES,
                            null,
                            place % 90 * 1.0,
                            place % 180 * 1.0),
                    nowhere);
        }
        for (InputFile file : inputs.files()) {
            Rows.withHeader(',', COLUMNS).read(file, sink, row -> sink.add(meeting(row), row.location()));
        }
    }

    private static Bundle.Dataset dataset() {
        Bundle.Coverage covers =
                new Bundle.Coverage(Edtf.parse("1950/2023"), "Nothing that happened.", List.of(), List.of());
        return new Bundle.Dataset(
                "made-up-meetings",
                "Made-up meetings",
                "The benchmark",
                "1",
                "CC0-1.0",
                "Made-up meetings.",
                null,
                Completeness.SAMPLE,
                covers,
                null);
    }

    private static Bundle.Actor actor(String key, ActorKind kind, String name) {
        return new Bundle.Actor(key, kind, null, null, names(name), List.of(), cited(null));
    }

    private static Bundle.Affiliation office(int person) {
        return new Bundle.Affiliation(
                null,
                "person-" + person,
                "state-" + person % STATES,
                AffiliationRole.MINISTER,
                "Minister",
                Edtf.parse("1950/2023"),
                null,
                null,
                cited(null));
    }

    private static List<Bundle.Name> names(String text) {
        return List.of(new Bundle.Name("en", text, NameKind.COMMON, null));
    }

    private static List<Bundle.Citation> cited(String page) {
        return List.of(new Bundle.Citation("gazette", page, null));
    }

    private static Bundle.Event meeting(Row row) {
        List<Bundle.Participation> participants = List.of(
                state(row.get("host"), ParticipationRole.HOST),
                state(row.get("guest"), ParticipationRole.VISITOR),
                new Bundle.Participation(
                        "person-" + row.get("person"),
                        "state-" + row.get("for"),
                        AffiliationRole.MINISTER,
                        row.get("office"),
                        ParticipationRole.PARTICIPANT,
                        Level.MINISTER,
                        null,
                        List.of()));
        return new Bundle.Event(
                row.get("id"),
                EventType.MEETING,
                Map.of("en", row.get("title")),
                null,
                Edtf.parse(row.get("date")),
                EventStatus.HELD,
                List.of(),
                "city-" + row.get("city"),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                participants,
                cited("p. " + row.get("page")),
                List.of(),
                List.of(),
                new Bundle.Meeting(MeetingFormat.BILATERAL_TALKS, Channel.IN_PERSON, null, List.of(), List.of()),
                null,
                null,
                null,
                null);
    }

    private static Bundle.Participation state(String number, ParticipationRole role) {
        return new Bundle.Participation("state-" + number, null, null, null, role, null, null, List.of());
    }
}
