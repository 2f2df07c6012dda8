package org.chancery.ingest.format.acled;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.ingest.input.Numbers;
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

/**
 * The place of an event as precisely as it is known: with {@code geo_precision} 3 the coordinates are those of a
 * province's capital, and no place of the event.
 */
final class AcledPlace {
    private static final int NEAR = 2;
    private static final int PROVINCE = 3;
    private static final int UNKNOWN = -9;

    private final StateCodes codes = StateCodes.bundled();
    private final RecordSink sink;

    AcledPlace(RecordSink sink) {
        this.sink = sink;
    }

    /** The place; null if the row names none. */
    Bundle.@Nullable Place of(Row row, Edtf date) {
        int precision = row.has("geo_precision")
                ? Numbers.code(row, "geo_precision", 1, PROVINCE, UNKNOWN).orElse(1)
                : 1;
        String name = name(row, precision);
        if (name.isEmpty()) {
            return null;
        }
        BigDecimal latitude = degrees(row, "latitude", 90);
        BigDecimal longitude = degrees(row, "longitude", 180);
        boolean isPoint = precision < PROVINCE && latitude != null && longitude != null;
        String country = country(row, date);
        String said = Stream.of(name, country, isPoint ? latitude : "", isPoint ? longitude : "")
                .map(String::valueOf)
                .collect(joining("\t"));
        return PlaceBuilder.builder()
                .key("place/" + Digest.of(said))
                .names(List.of(new Bundle.Name("en", name, null, null)))
                .country(country)
                .latitude(isPoint ? value(latitude) : null)
                .longitude(isPoint ? value(longitude) : null)
                .build();
    }

    private static String name(Row row, int precision) {
        List<String> columns = precision == PROVINCE
                ? List.of("admin1", "location", "country")
                : List.of("location", "admin2", "admin1", "country");
        String name = columns.stream()
                .map(row::find)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return precision == NEAR && !name.isEmpty() ? "near " + name : name;
    }

    private @Nullable BigDecimal degrees(Row row, String column, int limit) {
        BigDecimal degrees = Numbers.decimalOrNull(row, column);
        if (degrees != null && !Numbers.isOnTheGlobe(degrees, limit)) {
            sink.report(row.problem(
                    column,
                    "this lies outside -%d to %d degrees".formatted(limit, limit),
                    "Correct it",
                    Consequence.VALUE_LEFT_OUT));
            return null;
        }
        return degrees;
    }

    private static @Nullable Double value(@Nullable BigDecimal degrees) {
        return degrees == null ? null : Double.valueOf(degrees.doubleValue());
    }

    /** By the number of ISO 3166-1, else by the name; null if neither is known. */
    private @Nullable String country(Row row, Edtf date) {
        if (row.get("iso").matches("\\d{1,3}(\\.0+)?")) {
            String number = "%03d".formatted(Numbers.whole(row, "iso"));
            if (codes.name(CodeScheme.ISO3166_NUMERIC, number, date).isPresent()) {
                return "iso3166:" + number;
            }
        }
        return row.has("country") ? KnownStates.named(row.get("country"), date).orElse(null) : null;
    }
}
