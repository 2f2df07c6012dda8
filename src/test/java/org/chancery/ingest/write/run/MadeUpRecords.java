package org.chancery.ingest.write.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
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
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.AffiliationBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.EventBuilder;
import org.chancery.record.exchange.MeetingBuilder;
import org.chancery.record.exchange.ParticipationBuilder;
import org.chancery.record.exchange.PlaceBuilder;
import org.chancery.record.exchange.SourceBuilder;
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
        return new MadeUpRecords("made-up", ImportMode.SNAPSHOT).add(source("paper"));
    }

    static MadeUpRecords feed() {
        return new MadeUpRecords("made-up", ImportMode.APPEND).add(source("paper"));
    }

    MadeUpRecords add(Bundle.Entry... entries) {
        for (Bundle.Entry entry : entries) {
            steps.add((sink, where) -> sink.add(entry, where));
        }
        return this;
    }

    /** As of a file that is cut short between the two readings. */
    MadeUpRecords onlyOnce(Bundle.Entry entry) {
        AtomicBoolean first = new AtomicBoolean(true);
        steps.add((sink, where) -> {
            if (first.getAndSet(false)) {
                sink.add(entry, where);
            }
        });
        return this;
    }

    MadeUpRecords refused(String key) {
        steps.add((sink, where) -> sink.reportRejected(key, problem(where)));
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
        for (int line = 0; line < steps.size(); line++) {
            sink.countRead();
            steps.get(line).take(sink, new Problem.Location("made-up.csv", line + 1, 1));
        }
    }

    private static Bundle.Dataset describe(String key) {
        Bundle.Coverage covers = CoverageBuilder.builder()
                .during(Edtf.parse("1900/2023"))
                .description("Nothing that happened.")
                .build();
        return DatasetBuilder.builder()
                .key(key)
                .name("Made up")
                .publisher("The tests")
                .version("1")
                .licence("CC0-1.0")
                .citation("Made up.")
                .completeness(Completeness.SAMPLE)
                .covers(covers)
                .build();
    }

    static Bundle.Source source(String key) {
        return SourceBuilder.builder()
                .key(key)
                .title("The " + key)
                .publisher("Press")
                .language("en")
                .reliability(Reliability.B)
                .build();
    }

    static Bundle.Actor person(String key) {
        return actor(key, ActorKind.PERSON, key.replace('-', ' '));
    }

    static Bundle.Actor state(String key, String name, Bundle.Code... codes) {
        return ActorBuilder.builder()
                .key(key)
                .kind(ActorKind.STATE)
                .names(names(name))
                .codes(List.of(codes))
                .build();
    }

    private static Bundle.Actor actor(String key, ActorKind kind, String name) {
        return ActorBuilder.builder()
                .key(key)
                .kind(kind)
                .names(names(name))
                .citations(cited())
                .build();
    }

    static Bundle.Code cow(String code, String during) {
        return new Bundle.Code(CodeScheme.COW, code, Edtf.parse(during));
    }

    static Bundle.Affiliation office(String key, String member, String body, AffiliationRole role, String during) {
        return AffiliationBuilder.builder()
                .key(key)
                .member(member)
                .body(body)
                .role(role)
                .during(Edtf.parse(during))
                .citations(cited())
                .build();
    }

    static Bundle.Place place(String key, @Nullable String country) {
        return PlaceBuilder.builder()
                .key(key)
                .names(names(key))
                .country(country)
                .build();
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
        List<Bundle.Participation> participants = List.of(actors).stream()
                .map(actor -> ParticipationBuilder.builder()
                        .actor(actor)
                        .role(ParticipationRole.PARTICIPANT)
                        .build())
                .toList();
        return EventBuilder.builder()
                .key(key)
                .type(EventType.MEETING)
                .titles(Map.of("en", title))
                .date(Edtf.parse(date))
                .status(EventStatus.HELD)
                .partOf(partOf)
                .participants(participants)
                .citations(citations)
                .meeting(MeetingBuilder.builder()
                        .format(MeetingFormat.BILATERAL_TALKS)
                        .build())
                .build();
    }
}
