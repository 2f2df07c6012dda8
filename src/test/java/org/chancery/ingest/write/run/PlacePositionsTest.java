package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.write.run.MadeUpRecords.place;
import static org.chancery.ingest.write.run.MadeUpRecords.whole;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chancery.ingest.gazetteer.PlacePositions;
import org.chancery.ingest.model.ImportMode;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.PlaceBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An import derives the positions of its places, and leaves those that it was given. */
class PlacePositionsTest {
    private static final String DERIVED = """
            select key || ' ' || origin || ' ' || round(latitude) || ' ' || round(longitude)
            from derived_position join entry on entry.id = place_id order by key""";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.empty();

    @BeforeEach
    void importStates() {
        run(new MadeUpRecords("states", ImportMode.SNAPSHOT)
                .add(state("france", "FR"), state("switzerland", "CH"), state("united-kingdom", "GB")));
    }

    @Test
    void anImportDerivesWhatItIsNotGiven() {
        run(whole().add(
                        place("paris", "iso3166:FR"),
                        place("bern", "iso3166:CH"),
                        place("chamonix", "iso3166:FR"),
                        place("nowhere", null),
                        placed("lyon", "iso3166:FR", 1.0, 2.0),
                        within("louvre", "paris")));
        assertThat(derived())
                .containsExactly(
                        "bern GAZETTEER 47 7", "chamonix COUNTRY 47 2", "louvre COUNTRY 47 2", "paris GAZETTEER 49 2");
        assertThat(ARCHIVE.texts("select key || ' ' || latitude || ' ' || longitude from place join entry using (id)"
                        + " where latitude is not null"))
                .containsExactly("lyon 1 2");
    }

    @Test
    void anotherEditionDerivesThemAnew() {
        run(whole().add(place("paris", "iso3166:FR"), place("bern", "iso3166:CH")));
        run(whole().add(placed("paris", "iso3166:FR", 48.5, 2.5), place("bern", "iso3166:GB")));
        assertThat(derived()).containsExactly("bern COUNTRY 54 -3");
    }

    @Test
    void exchangedPositionsAreToldAndLeft() {
        MadeUpRecords records = whole().add(
                        placed("lyon", "iso3166:FR", 4.84, 45.76),
                        placed("paris", null, 2.35, 48.86),
                        placed("marseille", "iso3166:FR", 43.3, 5.37),
                        placed("at sea", "iso3166:FR", 0.5, 20.0));
        assertThat(ARCHIVE.importing(records).run().remarks())
                .singleElement()
                .asString()
                .contains("lyon (4.84, 45.76), paris (2.35, 48.86). They were imported as they are");
        assertThat(ARCHIVE.texts("select latitude::text from place join entry using (id) where key = 'lyon'"))
                .containsExactly("4.84");
    }

    @Test
    void theSameEditionChangesNothing() {
        run(whole().add(place("paris", "iso3166:FR")));
        List<String> before = ARCHIVE.texts("select xmin::text from derived_position");
        run(whole().add(place("paris", "iso3166:FR"), place("lyon", "iso3166:FR")));
        assertThat(ARCHIVE.texts(
                        "select derived_position.xmin::text from derived_position join entry on entry.id = place_id"
                                + " where key = 'paris'"))
                .isEqualTo(before);
    }

    @Test
    void anotherGazetteerDerivesAllOfThem() throws SQLException {
        run(whole().add(place("paris", "iso3166:FR")));
        try (Connection connection = ARCHIVE.database().getConnection()) {
            assertThat(PlacePositions.areUpToDate(connection)).isFalse();
            connection.createStatement().execute("update derived_position set latitude = 0");
            connection.setAutoCommit(false);
            PlacePositions.deriveAfterChange(connection);
            connection.commit();
            assertThat(PlacePositions.areUpToDate(connection)).isTrue();
        }
        assertThat(derived()).containsExactly("paris GAZETTEER 49 2");
        assertThat(ARCHIVE.texts("select count(*)::text from gazetteer")).containsExactly("1");
    }

    private static List<String> derived() {
        return ARCHIVE.texts(DERIVED);
    }

    private static void run(MadeUpRecords records) {
        assertThat(ARCHIVE.importing(records).run().problems()).isEmpty();
    }

    private static Bundle.Actor state(String key, String alpha2) {
        return ActorBuilder.builder()
                .key(key)
                .kind(ActorKind.STATE)
                .names(List.of(new Bundle.Name("en", key, null, null)))
                .codes(List.of(new Bundle.Code(CodeScheme.ISO3166_ALPHA2, alpha2, null)))
                .build();
    }

    private static Bundle.Place placed(String key, @Nullable String country, double latitude, double longitude) {
        return named(key)
                .country(country)
                .latitude(latitude)
                .longitude(longitude)
                .build();
    }

    private static Bundle.Place within(String key, @Nullable String larger) {
        return named(key).within(larger).build();
    }

    private static PlaceBuilder named(String key) {
        return PlaceBuilder.builder().key(key).names(List.of(new Bundle.Name("en", key, null, null)));
    }
}
