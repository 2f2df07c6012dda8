package org.chancery.ingest.format.travels;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.XmlElement;
import org.chancery.ingest.input.XmlElements;

/** The files of the publisher; their folder also contains the licence. */
final class TravelFiles {
    private static final int BEGINNING = 4_096;

    private TravelFiles() {}

    /** Whether the file has records, by its name. */
    static boolean isOfRecords(InputFile file) {
        return !file.isNamed(".md");
    }

    /** Whether the file looks like trips or visits, by its start. */
    static boolean isOurs(InputFile file) {
        try (InputStream stream = file.open()) {
            String beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.contains("<trips") || beginning.contains("<visits");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Passes on each trip, with true, and each visit, with false. */
    static void forEach(InputFile file, BiConsumer<Boolean, XmlElement> consumer) {
        if (isOfRecords(file)) {
            XmlElements.read(file, "trip", trip -> consumer.accept(true, trip));
            XmlElements.read(file, "visit", visit -> consumer.accept(false, visit));
        }
    }
}
