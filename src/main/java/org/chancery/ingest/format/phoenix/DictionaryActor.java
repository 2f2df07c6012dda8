package org.chancery.ingest.format.phoenix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.AffiliationBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;

/** Makes an actor from an entry, and dated affiliations from its codes. */
final class DictionaryActor {
    private final DictionaryEntry entry;
    private final String key;
    private final ActorNature nature;

    DictionaryActor(DictionaryEntry entry, String key) {
        this.entry = entry;
        this.key = key;
        this.nature = ActorNature.of(entry);
    }

    void addTo(RecordSink sink, PhoenixBodies bodies) {
        LinkedHashSet<String> written = entry.allNames().stream()
                .map(WrittenNames::of)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sink.add(
                ActorBuilder.builder()
                        .key(key)
                        .kind(nature.kind())
                        .organizationKind(nature.organizationKind())
                        .names(names(List.copyOf(written)))
                        .citations(List.of(citation()))
                        .build(),
                entry.location());
        entry.codings().forEach(coding -> addAffiliation(coding, sink, bodies));
    }

    static List<Bundle.Name> names(List<String> written) {
        ArrayList<Bundle.Name> names = new ArrayList<>();
        for (String text : written) {
            names.add(new Bundle.Name("en", text, names.isEmpty() ? null : NameKind.ALIAS, null));
        }
        return names;
    }

    private void addAffiliation(ActorCoding coding, RecordSink sink, PhoenixBodies bodies) {
        String affiliation = key + "/" + coding.key();
        Edtf during;
        try {
            during = CodePeriod.parse(coding.period());
        } catch (IllegalArgumentException e) {
            sink.reportRejected(affiliation, malformed(coding, Consequence.RECORD_REFUSED));
            return;
        }
        String body = bodies.reference(coding);
        if (body == null) {
            return;
        }
        sink.add(
                AffiliationBuilder.builder()
                        .key(affiliation)
                        .member(key)
                        .body(body)
                        .role(nature.kind() == ActorKind.PERSON ? AffiliationRole.MEMBER : AffiliationRole.PART_OF)
                        .title(coding.code())
                        .during(during)
                        .censoredOn(
                                coding.period().contains("-") || coding.period().startsWith("<")
                                        ? null
                                        : PhoenixReader.STOPPED)
                        .shared(true)
                        .citations(List.of(citation()))
                        .build(),
                coding.location());
    }

    static Problem malformed(ActorCoding coding, Consequence consequence) {
        return new Problem(
                coding.location(),
                "period",
                coding.period(),
                "this is neither a period from a day to a later day, nor a day after < or >",
                "Write days as YYMMDD or YYYYMMDD, the earlier first",
                consequence);
    }

    /** The note has the codes as written, since most of them make no affiliation. */
    private Bundle.Citation citation() {
        String codes = entry.codings().stream()
                .map(coding -> (coding.code() + " " + coding.period()).strip())
                .collect(Collectors.joining("; "));
        return new Bundle.Citation(PhoenixReader.SOURCE, entry.name(), codes);
    }
}
