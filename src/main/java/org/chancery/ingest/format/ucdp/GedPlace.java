package org.chancery.ingest.format.ucdp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.KeyPart;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.PlaceBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event as precisely as it is known: a point only where the publisher knows one. An incident that is
 * known only to its country has the country for its place, and no coordinates.
 */
final class GedPlace {
    private GedPlace() {}

    /** The place; null if the row names none. Other coordinates, another name or country make another place. */
    static Bundle.@Nullable Place of(Row row, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        Precision precision = Precision.of(row).orElse(Precision.EXACT);
        String name = name(row, precision);
        if (name.isEmpty()) {
            return null;
        }
        Integer country = row.has("country_id") ? Numbers.wholeOrNull(row, "country_id") : null;
        boolean isPoint = precision.isPoint() && latitude != null && longitude != null;
        return PlaceBuilder.builder()
                .key(key(country, isPoint ? point(latitude, longitude) : extent(precision), name))
                .names(List.of(new Bundle.Name("en", name, null, null)))
                .country(country == null || precision == Precision.INTERNATIONAL ? null : "gw:" + country)
                .latitude(isPoint ? degrees(latitude) : null)
                .longitude(isPoint ? degrees(longitude) : null)
                .build();
    }

    private static String name(Row row, Precision precision) {
        String nearest = row.get("where_coordinates");
        return switch (precision) {
            case NEAR -> nearest.isEmpty() ? "" : "near " + nearest;
            case DISTRICT -> first(row, "adm_2", "where_coordinates", "adm_1");
            case PROVINCE -> first(row, "adm_1", "where_coordinates", "country");
            case COUNTRY -> first(row, "country", "where_coordinates");
            default -> nearest;
        };
    }

    private static String first(Row row, String... columns) {
        return Stream.of(columns)
                .map(row::get)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Names that differ only in accents would share a key without the number at its end. */
    private static String key(@Nullable Integer country, String where, String name) {
        return "place/%s/%s/%s"
                .formatted(
                        country == null ? "none" : country,
                        where,
                        KeyPart.of(name + " " + Integer.toHexString(name.hashCode())));
    }

    private static String extent(Precision precision) {
        return switch (precision) {
            case DISTRICT, PROVINCE, AREA, COUNTRY, INTERNATIONAL ->
                precision.name().toLowerCase(Locale.ROOT);
            case EXACT, NEAR -> "somewhere";
        };
    }

    private static String point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? "" : part(latitude, "n", "s") + "/" + part(longitude, "e", "w");
    }

    private static String part(BigDecimal degrees, String positive, String negative) {
        return (degrees.signum() < 0 ? negative : positive)
                + degrees.abs().stripTrailingZeros().toPlainString();
    }

    private static @Nullable Double degrees(@Nullable BigDecimal number) {
        return number == null ? null : Double.valueOf(number.doubleValue());
    }
}
