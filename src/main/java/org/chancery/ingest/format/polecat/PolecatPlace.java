package org.chancery.ingest.format.polecat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Digest;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.ingest.reference.KnownStates;
import org.chancery.ingest.reference.StateCodes;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.PlaceBuilder;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The place of an event according to the machine. Each spelling and position is a place of its own. */
final class PolecatPlace {
    private static final Edtf ALWAYS = Edtf.parse("../..");

    private PolecatPlace() {}

    static Bundle.@Nullable Place of(Row row, StateCodes codes) {
        String name = Stream.of("placename", "city", "province", "country")
                .map(column -> PolecatTable.value(row, column))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        if (name.isEmpty()) {
            return null;
        }
        Double latitude = degrees(row, "latitude", 90);
        Double longitude = degrees(row, "longitude", 180);
        boolean isPoint = latitude != null && longitude != null;
        String country = country(row, codes);
        return PlaceBuilder.builder()
                .key("place/"
                        + Digest.of("%s\t%s\t%s".formatted(name, country, isPoint ? latitude + " " + longitude : "")))
                .names(List.of(new Bundle.Name("en", name, null, null)))
                .country(country)
                .latitude(isPoint ? latitude : null)
                .longitude(isPoint ? longitude : null)
                .build();
    }

    /** Reports the data about the place that its record cannot have. */
    static void check(Row row, RecordSink sink) {
        for (String column : List.of("latitude", "longitude")) {
            if (!PolecatTable.value(row, column).isEmpty()
                    && degrees(row, column, column.equals("latitude") ? 90 : 180) == null) {
                sink.report(row.problem(
                        column, "these are no degrees on the globe", "Correct them", Consequence.VALUE_LEFT_OUT));
            }
        }
    }

    private static @Nullable Double degrees(Row row, String column, int limit) {
        String text = PolecatTable.value(row, column);
        if (!text.matches("-?\\d{1,3}(\\.\\d{1,17})?")) {
            return null;
        }
        double degrees = new BigDecimal(text).doubleValue();
        return Math.abs(degrees) > limit ? null : (Double) degrees;
    }

    private static @Nullable String country(Row row, StateCodes codes) {
        String country = PolecatTable.value(row, "country");
        String letters = country.toUpperCase(Locale.ROOT);
        if (letters.length() == 3
                && codes.name(CodeScheme.ISO3166_ALPHA3, letters, ALWAYS).isPresent()) {
            return "iso3166:" + letters;
        }
        return country.isEmpty()
                ? null
                : KnownStates.named(country, Edtf.parse("2018/..")).orElse(null);
    }
}
