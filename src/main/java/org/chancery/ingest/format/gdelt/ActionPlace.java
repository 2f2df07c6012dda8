package org.chancery.ingest.format.gdelt;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Digest;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.language.NameKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.PlaceBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event according to the machine. Each spelling is a place of its own, so that a key has one content.
 */
final class ActionPlace {
    private static final String COUNTRY = "ActionGeo_CountryCode";

    private ActionPlace() {}

    static Bundle.@Nullable Place of(Row row, StateCodes states) {
        String name = row.find("ActionGeo_FullName");
        if (name == null) {
            return null;
        }
        String code = row.get(COUNTRY);
        Double latitude = Figure.LATITUDE.of(row);
        Double longitude = Figure.LONGITUDE.of(row);
        ArrayList<String> said = new ArrayList<>(List.of(name, code));
        if (latitude == null || longitude == null) {
            latitude = null;
            longitude = null;
        } else {
            said.addAll(List.of(latitude.toString(), longitude.toString()));
        }
        return PlaceBuilder.builder()
                .key("place/" + Digest.of(String.join("\t", said)))
                .names(List.of(new Bundle.Name("en", name, NameKind.COMMON, null)))
                .country(isState(code, states) ? "fips:" + code : null)
                .latitude(latitude)
                .longitude(longitude)
                .build();
    }

    /** Reports the data about the place that its record cannot have. */
    static void check(Row row, StateCodes states, RecordSink sink) {
        Figure.LATITUDE.check(row, sink);
        Figure.LONGITUDE.check(row, sink);
        if (row.has(COUNTRY) && !isState(row.get(COUNTRY), states)) {
            sink.report(row.problem(
                    COUNTRY,
                    "no state or territory of the archive has this FIPS code",
                    "Correct the code",
                    Consequence.VALUE_LEFT_OUT));
        }
    }

    private static boolean isState(String code, StateCodes states) {
        return states.name(CodeScheme.FIPS, code, Edtf.parse("../..")).isPresent();
    }
}
