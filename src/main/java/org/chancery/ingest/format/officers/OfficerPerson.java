package org.chancery.ingest.format.officers;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.input.XmlElement;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** One person of the list, with the names and the years of life. */
record OfficerPerson(XmlElement element, String id) {

    Bundle.Actor actor(RecordSink sink) {
        return ActorBuilder.builder()
                .key(id)
                .kind(ActorKind.PERSON)
                .during(life(sink))
                .names(names())
                .codes(List.of(new Bundle.Code(CodeScheme.US_HISTORIAN, id, null)))
                .citations(List.of(new Bundle.Citation(UsOfficersReader.SOURCE, "people/" + id, null)))
                .build();
    }

    private List<Bundle.Name> names() {
        ArrayList<Bundle.Name> names = new ArrayList<>();
        XmlElement name = element.child("persName");
        if (name == null) {
            return names;
        }
        ArrayList<String> parts = new ArrayList<>();
        for (String part : List.of("forename", "surname", "genName")) {
            String text = name.childText(part);
            if (text != null) {
                parts.add(text);
            }
        }
        if (!parts.isEmpty()) {
            names.add(new Bundle.Name("en", String.join(" ", parts), null, null));
        }
        for (XmlElement other : name.children("altname")) {
            if (!other.text().isEmpty()) {
                names.add(new Bundle.Name("en", other.text(), NameKind.ALIAS, null));
            }
        }
        return names;
    }

    /** Without a date of death, the person may be alive. */
    private @Nullable Edtf life(RecordSink sink) {
        String birth = element.childText("birth");
        String death = element.childText("death");
        if (birth == null && death == null) {
            return null;
        }
        String life = (birth == null ? "" : birth) + "/" + (death == null ? "" : death);
        try {
            return Edtf.parse(life);
        } catch (EdtfException e) {
            sink.report(new Problem(
                    element.location(),
                    "birth",
                    life,
                    "these are not dates of a life",
                    "Write years, months or days as 1901-02-03",
                    Problem.Consequence.VALUE_LEFT_OUT));
            return null;
        }
    }
}
