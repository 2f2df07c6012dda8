package org.chancery.serve.monitoring;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The metrics of the application, as Prometheus reads them. */
record Metrics(String text, List<Sample> samples) {
    private static final Pattern LINE = Pattern.compile("(\\w+)(?:\\{(.*)})? (\\S+)(?: # .*)?");
    private static final Pattern TAG = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\",?");

    record Sample(String name, Map<String, String> tags, double value) {
        String tag(String key) {
            return tags.getOrDefault(key, "");
        }
    }

    static Metrics scrape() {
        Response response = get("/q/metrics");
        assertThat(response.statusCode()).isEqualTo(200);
        String text = response.asString();
        return new Metrics(
                text,
                text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(Metrics::sample)
                        .toList());
    }

    private static Sample sample(String line) {
        Matcher parts = LINE.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        Map<String, String> tags = new HashMap<>();
        if (parts.group(2) != null) {
            Matcher tag = TAG.matcher(parts.group(2));
            while (tag.find()) {
                tags.put(tag.group(1), tag.group(2));
            }
        }
        return new Sample(parts.group(1), tags, Double.parseDouble(parts.group(3)));
    }

    Set<String> names() {
        return samples.stream().map(Sample::name).collect(Collectors.toSet());
    }

    List<Sample> samples(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name)).toList();
    }

    /** The sum of the samples with all of these tags; 0 if there is none. */
    double value(String name, Map<String, String> tags) {
        return samples(name).stream()
                .filter(sample -> sample.tags().entrySet().containsAll(tags.entrySet()))
                .mapToDouble(Sample::value)
                .sum();
    }
}
