package org.chancery.ingest.format.officers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.XmlElement;
import org.chancery.ingest.input.XmlElements;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.CoverageBuilder;
import org.chancery.record.exchange.DatasetBuilder;
import org.chancery.record.exchange.SourceBuilder;
import org.chancery.record.source.Completeness;
import org.chancery.record.source.Reliability;

/**
 * Reads the list of principal officers and chiefs of mission of the United States: a folder with a document for each
 * person and for each post.
 */
public class UsOfficersReader implements DatasetReader {
    static final String SOURCE = "office-of-the-historian";

    private static final String PERSON = "person";

    @Override
    public String format() {
        return "us-officers";
    }

    @Override
    public String description() {
        return "Principal officers and chiefs of mission of the United States (Office of the Historian), XML";
    }

    @Override
    public String recognisedBy() {
        return "the outermost elements `person`, `country-mission`, `org-mission`, `principal-position` or "
                + "`concurrent-appointments`";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return inputs.files().stream().map(OfficerFiles::root).anyMatch(UsOfficersReader::isRoot);
    }

    private static boolean isRoot(String root) {
        return root.equals(PERSON)
                || root.equals("concurrent-appointments")
                || List.of(PostKind.values()).stream().anyMatch(kind -> kind.root.equals(root));
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        OfficerFiles files = new OfficerFiles(inputs);
        requireBoth(files, inputs);
        OfficerIndex officerIndex = new OfficerIndex(files);
        sink.begin(dataset(officerIndex), ImportMode.SNAPSHOT);
        sink.add(source(), new Problem.Location("", 0, 0));
        AppointmentRecords records = new AppointmentRecords(officerIndex, readPeople(files, sink), sink);
        for (PostKind kind : PostKind.values()) {
            for (InputFile file : files.of(kind.root)) {
                XmlElements.read(file, kind.root, element -> records.add(new Post(kind, element)));
            }
        }
    }

    /** With half a list, the rest would count as withdrawn. */
    private static void requireBoth(OfficerFiles files, Inputs inputs) {
        boolean posts = List.of(PostKind.values()).stream()
                .anyMatch(kind -> !files.of(kind.root).isEmpty());
        if (files.of(PERSON).isEmpty() || !posts) {
            String first = inputs.files().isEmpty() ? "" : inputs.files().get(0).name();
            throw new BundleException(
                    new Problem.Location(first, 0, 0),
                    "the documents of the people or of the posts are missing",
                    "Import the whole folder");
        }
    }

    private static Map<String, String> readPeople(OfficerFiles files, RecordSink sink) {
        Map<String, String> deaths = new HashMap<>();
        for (InputFile file : files.of(PERSON)) {
            XmlElements.read(file, PERSON, element -> addPerson(element, deaths, sink));
        }
        return deaths;
    }

    private static void addPerson(XmlElement element, Map<String, String> deaths, RecordSink sink) {
        sink.countRead();
        String id = element.childText("id");
        OfficerPerson person = new OfficerPerson(element, id == null ? "" : id);
        Bundle.Actor actor = person.actor(sink);
        if (id == null || actor.names().isEmpty()) {
            sink.report(new Problem(
                    element.location(),
                    id == null ? "id" : "persName",
                    null,
                    "a person needs an identifier and a name",
                    "Add both",
                    Problem.Consequence.RECORD_REFUSED));
            return;
        }
        String death = element.childText("death");
        deaths.put(id, death == null ? "" : death);
        sink.add(actor, element.location());
    }

    private static Bundle.Dataset dataset(OfficerIndex officerIndex) {
        return DatasetBuilder.builder()
                .key("us-officers")
                .name("Principal Officers and Chiefs of Mission of the United States")
                .publisher("Office of the Historian, United States Department of State")
                .version(
                        officerIndex.censoredOn() == null
                                ? "undated"
                                : officerIndex.censoredOn().text())
                .licence("CC0-1.0")
                .citation("Office of the Historian, Foreign Service Institute, United States Department of State: "
                        + "Principal Officers"
                        + " and Chiefs of Mission")
                .url("https://history.state.gov/departmenthistory/people")
                .completeness(Completeness.EXHAUSTIVE)
                .covers(CoverageBuilder.builder()
                        .description("People and their appointments since 1778; no events")
                        .actors(List.of("iso3166:US"))
                        .build())
                .censoredOn(officerIndex.censoredOn())
                .build();
    }

    private static Bundle.Source source() {
        return SourceBuilder.builder()
                .key(SOURCE)
                .title("Principal Officers and Chiefs of Mission")
                .publisher("Office of the Historian, United States Department of State")
                .url("https://history.state.gov/departmenthistory/people")
                .language("en")
                .reliability(Reliability.A)
                .reliabilityReason("The publisher keeps the records of the department whose officers these are")
                .build();
    }
}
