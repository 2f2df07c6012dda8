package org.chancery.ingest.format.travels;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chancery.ingest.format.travels.Reading.Extent;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * Reads the trips abroad of US presidents and secretaries of state, and the visits of foreign leaders to the United
 * States.
 *
 * <p>All files are read three times, since each reading needs the one before: who travelled and when; which meetings
 * were attended, and by whom; then the trips and visits themselves. Names and meetings are kept in between.
 */
public final class TravelsReader implements DatasetReader {
    private static final String PUBLISHER = "US Department of State, Office of the Historian";

    private static final Problem.Location NOWHERE = new Problem.Location("", 0, 0);

    private final Countries countries = new Countries();
    private final Organizations organizations = new Organizations();
    private final RemarkRules rules = new RemarkRules(new PeopleRules(new TravelBodies(countries, organizations)));

    @Override
    public String format() {
        return "us-travels";
    }

    @Override
    public String description() {
        return "Travels of US presidents and secretaries of state and visits of foreign leaders, as XML, by the "
                + "US Department of State.";
    }

    @Override
    public String recognisedBy() {
        return "the elements `trips` or `visits` of every file";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return inputs.files().stream().anyMatch(TravelFiles::isOfRecords)
                && inputs.files().stream().filter(TravelFiles::isOfRecords).allMatch(TravelFiles::isOurs);
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        TravelIndex travelIndex = TravelIndex.of(inputs);
        Travellers travellers = travelIndex.travellers();
        sink.begin(dataset(travelIndex), ImportMode.SNAPSHOT);
        sources().forEach(source -> sink.add(source, NOWHERE));
        travellers.actors().forEach(actor -> sink.add(actor, NOWHERE));
        Registry registry = new Registry(sink, organizations);
        Conferences conferences = new Conferences(organizations);
        VisitRecords records = new VisitRecords(sink, registry, travellers, conferences);
        forEachCase(
                inputs,
                elements(travellers, registry, (key, problem) -> {}),
                records::gatherMeetings,
                remarkCase -> {},
                () -> {});
        conferences.settle();
        EnumMap<Extent, Integer> extents = new EnumMap<>(Extent.class);
        forEachCase(
                inputs,
                elements(travellers, registry, (key, problem) -> report(sink, key, problem)),
                remarkCase -> {
                    if (remarkCase.remark() != null) {
                        extents.merge(remarkCase.reading().extent(), 1, Integer::sum);
                    }
                    records.passOn(remarkCase);
                },
                remarkCase -> sink.report(repetition(remarkCase)),
                sink::countRead);
        conferences.passOn(registry, sink);
        sink.remark(summary(extents));
    }

    private Elements elements(
            Travellers travellers, Registry registry, BiConsumer<@Nullable String, Problem> problems) {
        return new Elements(countries, rules, travellers, registry, problems);
    }

    private static void report(RecordSink sink, @Nullable String key, Problem problem) {
        if (key == null) {
            sink.report(problem);
        } else {
            sink.reportRejected(key, problem);
        }
    }

    private static String summary(Map<Extent, Integer> extents) {
        return "Remarks understood by the rules: %d wholly, %d in part, %d not at all; the text of all is kept"
                .formatted(
                        extents.getOrDefault(Extent.WHOLE, 0),
                        extents.getOrDefault(Extent.PART, 0),
                        extents.getOrDefault(Extent.NOTHING, 0));
    }

    /** Passes on the content of each trip and visit; of two with the same id, the first. */
    private static void forEachCase(
            Inputs inputs,
            Elements elements,
            Consumer<RemarkCase> consumer,
            Consumer<RemarkCase> repeated,
            Runnable counter) {
        HashSet<String> keys = new HashSet<>();
        for (InputFile file : inputs.files()) {
            TravelFiles.forEach(file, (isTrip, element) -> {
                counter.run();
                RemarkCase remarkCase = isTrip ? elements.trip(element) : elements.visit(element);
                if (remarkCase != null) {
                    (keys.add(remarkCase.key()) ? consumer : repeated).accept(remarkCase);
                }
            });
        }
    }

    private static Problem repetition(RemarkCase remarkCase) {
        return new Problem(
                remarkCase.where(),
                remarkCase.key() + "/id",
                remarkCase.key(),
                "an earlier record has the same id",
                "Give each trip and each visit its own id",
                Problem.Consequence.RECORD_REFUSED);
    }

    private static Bundle.Dataset dataset(TravelIndex travelIndex) {
        return DatasetBuilder.builder()
                .key("us-travels")
                .name("Travels of US presidents and secretaries of state, and visits of foreign leaders")
                .publisher(PUBLISHER)
                .version(travelIndex.version())
                .licence("CC0-1.0")
                .citation(PUBLISHER
                        + ", Travels Abroad of the President and of the Secretary of State; Visits by Foreign Leaders")
                .url("https://history.state.gov/departmenthistory")
                .completeness(Completeness.EXHAUSTIVE)
                .covers(CoverageBuilder.builder()
                        .during(travelIndex.period())
                        .description("Trips abroad of presidents and secretaries of state of the United States, and "
                                + "visits of heads of"
                                + " state and government to it; whom they met only as far as the remarks say")
                        .actors(List.of(Body.UNITED_STATES.reference()))
                        .types(List.of(EventType.MEETING))
                        .build())
                .build();
    }

    private static List<Bundle.Source> sources() {
        return List.of(
                source(
                        Elements.TRIPS,
                        "Travels Abroad of the President and of the Secretary of State",
                        "https://history.state.gov/departmenthistory/travels"),
                source(
                        Elements.VISITS,
                        "Visits by Foreign Leaders",
                        "https://history.state.gov/departmenthistory/visits"));
    }

    private static Bundle.Source source(String key, String title, String url) {
        return SourceBuilder.builder()
                .key(key)
                .title(title)
                .publisher(PUBLISHER)
                .url(url)
                .language("en")
                .reliability(Reliability.A)
                .reliabilityReason("The government's own record of its trips")
                .build();
    }
}
