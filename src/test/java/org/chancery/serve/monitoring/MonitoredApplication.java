package org.chancery.serve.monitoring;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** An application that sends traces, logs every operation as slow, and counts few names. */
public final class MonitoredApplication implements QuarkusTestProfile {
    static final int OPERATION_NAMES = 3;
    static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    static final Path JSON_LOG = Path.of("target", "monitored", "log.json");

    @Override
    public String getConfigProfile() {
        return "test,traces";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>();
        settings.put(ENDPOINT, "http://127.0.0.1:" + freePort());
        settings.put("quarkus.otel.exporter.otlp.protocol", "http/protobuf");
        settings.put("quarkus.otel.bsp.schedule.delay", "0.2S");
        settings.put("chancery.monitoring.slow-operation", "0s");
        settings.put("chancery.monitoring.slow-operations-per-minute", "1000");
        settings.put("chancery.monitoring.operation-names", Integer.toString(OPERATION_NAMES));
        // A file can be read by a test. What is set for the console is set for it, too.
        settings.put("quarkus.log.file.enabled", "true");
        settings.put("quarkus.log.file.path", JSON_LOG.toString());
        settings.put("quarkus.log.file.json.enabled", "true");
        for (String setting : new String[] {"exception-output-type", "key-overrides", "excluded-keys"}) {
            settings.put("quarkus.log.file.json." + setting, "${quarkus.log.console.json." + setting + "}");
        }
        settings.put("quarkus.log.file.filter", "${quarkus.log.console.filter}");
        return settings;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
