package org.chancery.ingest.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.chancery.json.Json;

/** A file of the gazetteer: our own lists in {@code reference/}, and what the build unpacks into {@code gazetteer/}. */
enum GazetteerFile {
    CITIES("reference/cities.csv"),
    TERRITORIES("reference/territories.csv"),
    STATES("reference/states.csv"),
    /** The cities of the time zones, with their positions: the tz database as moment-timezone ships it. */
    TIME_ZONES("gazetteer/latest.json"),
    /** The outlines of the world, each country with a point in its middle: Natural Earth as plotly.js ships it. */
    WORLD("gazetteer/world_110m.json");

    private final String path;

    GazetteerFile(String path) {
        this.path = path;
    }

    byte[] content() {
        try (InputStream stream = GazetteerFile.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing from the application; build it again");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    JsonNode json() {
        try {
            return Json.mapper().readTree(content());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
