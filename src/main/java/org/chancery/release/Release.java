package org.chancery.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The build of this application.
 *
 * @param version such as {@code 0.1.0-SNAPSHOT}
 * @param commit its full name, with {@code +changes} if the sources had changed since; {@code unknown} outside of a
 *     repository
 * @param time in UTC, as ISO 8601: of the commit, or of the build if the sources had changed since
 */
public record Release(String version, String commit, String time) {
    private static final String FILE = "/META-INF/release.properties";
    private static final int SHORT_COMMIT = 7;
    private static final int DAY = "2026-01-01".length();

    /** This application. */
    public static final Release THIS = read();

    /** For people: {@code 0.1.0-SNAPSHOT (e37ee82, 2026-11-27)}. */
    public String label() {
        String changes = commit.endsWith("+changes") ? "+" : "";
        String name = commit.substring(0, Math.min(SHORT_COMMIT, commit.length()));
        return "%s (%s%s, %s)".formatted(version, name, changes, time.substring(0, DAY));
    }

    private static Release read() {
        Properties properties = new Properties();
        try (InputStream file = Release.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The build has not written " + FILE + ". Build with Maven.");
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Release(
                properties.getProperty("version"), properties.getProperty("commit"), properties.getProperty("time"));
    }
}
