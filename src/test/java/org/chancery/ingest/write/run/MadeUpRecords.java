package org.chancery.ingest.write.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.Bundle;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** A reader that has its records from a test, in the order in which they are added. */
final class MadeUpRecords implements DatasetReader {
    private final String dataset;
    private final ImportMode importMode;
    private final List<Step> steps = new ArrayList<>();

    private interface Step {
        void take(RecordSink sink, Problem.Location where);
    }

    MadeUpRecords(String dataset, ImportMode importMode) {
        this.dataset = dataset;
        this.importMode = importMode;
    }

    static MadeUpRecords whole() {
        return new MadeUpRecords("made-up", ImportMode.WHOLE).add(source("paper"));
    }

    static MadeUpRecords feed() {
        return new MadeUpRecords("made-up", ImportMode.FEED).add(source("paper"));
    }

    MadeUpRecords add(Bundle.Entry... entries) {
        for (var entry : entries) {
            steps.add((sink, where) -> sink.add(entry, where));
        }
        return this;
    }

    /** As of a file that is cut short between the two readings. */
    MadeUpRecords onlyOnce(Bundle.Entry entry) {
        var first = new AtomicBoolean(true);
        steps.add((sink, where) -> {
            if (first.getAndSet(false)) {
                sink.add(entry, where);
            }
        });
        return this;
    }

    MadeUpRecords refused(String key) {
        steps.add((sink, where) -> sink.reportRefused(key, problem(where)));
        return this;
    }

    MadeUpRecords refusedWithoutKey() {
        steps.add((sink, where) -> sink.report(problem(where)));
        return this;
    }

    MadeUpRecords cutShort() {
        steps.add((sink, where) -> {
            throw new BundleException(List.of(new Problem(where, "", null, "the file ends early", "Fetch it again")));
        });
        return this;
    }

    private static Problem problem(Problem.Location where) {
        return new Problem(where, "date", "-9", "no date", "Correct it", Problem.Consequence.RECORD_REFUSED);
    }

    @Override
    public String format() {
        return "made-up";
    }

    @Override
    public String description() {
        return "Made-up records.";
    }

    @Override
    public String recognisedBy() {
        return "nothing";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return false;
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(describe(dataset), importMode);
        for (var line = 0; line < steps.size(); line++) {
            sink.countRead();
            steps.get(line).take(sink, new Problem.Location("made-up.csv", line + 1, 1));
        }
    }

    private static Bundle.Dataset describe(String key) {
        var covers = new Bundle.Coverage(Edtf.parse("1900/2023"), "Nothing that happened.", List.of(), List.of());
        return new Bundle.Dataset(
                key, "Made up", "The tests", "1", "CC0-1.0", "Made up.", null, Completeness.SAMPLE, covers, null);
    }

    static Bundle.Source source(String key) {
        return new Bundle.Source(key, "The " + key, "Press", null, null, "en", Reliability.B, null);
    }

    static Bundle.Actor person(String key) {
        return actor(key, ActorKind.PERSON, key.replace('-', ' '));
    }

    static Bundle.Actor state(String key, String name, Bundle.Code... codes) {
        return new Bundle.Actor(key, ActorKind.STATE, null, null, names(name), List.of(codes), List.of());
    }

    private static Bundle.Actor actor(String key, ActorKind kind, String name) {
        return new Bundle.Actor(key, kind, null, null, names(name), List.of(), cited());
    }

    static Bundle.Code cow(String code, String during) {
        return new Bundle.Code(CodeScheme.COW, code, Edtf.parse(during));
    }

    static Bundle.Affiliation office(String key, String member, String body, AffiliationRole role, String during) {
        return new Bundle.Affiliation(key, member, body, role, null, Edtf.parse(during), null, null, cited());
    }

    static Bundle.Place place(String key, @Nullable String country) {
        return new Bundle.Place(key, names(key), country, null, null, null);
    }

    private static List<Bundle.Name> names(String text) {
        return List.of(new Bundle.Name("en", text, null, null));
    }

    static List<Bundle.Citation> cited(String... locators) {
        if (locators.length == 0) {
            return List.of(new Bundle.Citation("paper", null, null));
        }
        return List.of(locators).stream()
                .map(locator -> new Bundle.Citation("paper", locator, null))
                .toList();
    }

    static Bundle.Event meeting(String key, String date, String... actors) {
        return meeting(key, "Talks", date, null, cited(), actors);
    }

    static Bundle.Event titled(String key, String title) {
        return meeting(key, title, "1990-06-01", null, cited());
    }

    static Bundle.Event partOf(String key, String whole) {
        return meeting(key, "Talks", "1990-06-01", whole, cited());
    }

    static Bundle.Event reported(String key, String... locators) {
        return meeting(key, "Talks", "1990-06-01", null, cited(locators));
    }

    private static Bundle.Event meeting(
            String key,
            String title,
            String date,
            @Nullable String partOf,
            List<Bundle.Citation> citations,
            String... actors) {
        var participants = List.of(actors).stream()
                .map(actor -> new Bundle.Participation(
                        actor, null, null, null, ParticipationRole.PARTICIPANT, null, null, List.of()))
                .toList();
        return new Bundle.Event(
                key,
                EventType.MEETING,
                Map.of("en", title),
                null,
                Edtf.parse(date),
                EventStatus.HELD,
                List.of(),
                null,
                partOf,
                null,
                null,
                null,
                List.of(),
                List.of(),
                participants,
                citations,
                List.of(),
                List.of(),
                new Bundle.Meeting(MeetingFormat.BILATERAL_TALKS, null, null, List.of(), List.of()),
                null,
                null,
                null,
                null);
    }
}
