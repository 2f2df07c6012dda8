package org.chancery.serve.explorer;

import io.quarkiverse.web.bundler.runtime.Bundle;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.serve.export.FilterParameters;
import org.jspecify.annotations.Nullable;

/**
 * The scripts with which a document begins. It names them all, so that a browser loads them at once: each script names
 * only the next ones, which would come one after the other.
 */
@ApplicationScoped
class PageScripts {
    private static final String EMBED = "embed";
    private static final String PAGE = "app";
    private static final String EXPLORER = "explore";
    private static final String START = "start-page";
    private static final String MISSING = "missing-page";

    /** What the bundler writes where a script cannot do without another; {@code import(…)} loads later. */
    private static final Pattern IMPORT = Pattern.compile("\\b(?:from|import)\\s*\"([^\"]+\\.js)\"");

    private static final Pattern RECORD = Pattern.compile("/(event|actor|dispute)/.*");

    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)([^=&]+)");

    /** With one of these the explorer shows events. In its script, {@code isStart} says the same. */
    private static final Set<String> ASKING = Stream.concat(
                    FilterParameters.names().stream().filter(name -> !name.equals("language")),
                    Stream.of("q", "view", "lanes", "compare", "from", "to"))
            .collect(Collectors.toUnmodifiableSet());

    private final Bundle bundle;
    private final Map<String, List<String>> needed = new ConcurrentHashMap<>();

    PageScripts(Bundle bundle) {
        this.bundle = bundle;
    }

    /** The paths of the scripts for a state of the page, besides the first one, which the bundler names. */
    List<String> of(URI state) {
        return with(partOf(state));
    }

    /** Those for an address under which there is nothing. */
    List<String> ofMissing() {
        return with(MISSING);
    }

    /** Those that the embedded timeline needs besides its own. */
    List<String> ofEmbedded() {
        return reachedFrom(EMBED).stream().skip(1).toList();
    }

    private List<String> with(String part) {
        Set<String> all = new LinkedHashSet<>();
        reachedFrom(PAGE).stream().skip(1).forEach(all::add);
        all.addAll(reachedFrom(part));
        return List.copyOf(all);
    }

    /** A script, and those without which it does not begin. */
    private List<String> reachedFrom(String bundled) {
        return needed.computeIfAbsent(bundled, this::find);
    }

    private static String partOf(URI state) {
        String path = state.getPath();
        Matcher record = RECORD.matcher(path);
        if (record.matches()) {
            return record.group(1) + "-page";
        }
        return switch (path) {
            case "/about" -> "about-page";
            case "/embed" -> "builder";
            case "/" -> isAsking(state.getRawQuery()) ? EXPLORER : START;
            default -> MISSING;
        };
    }

    private static boolean isAsking(@Nullable String query) {
        return query != null
                && PARAMETER.matcher(query).results().map(name -> name.group(1)).anyMatch(ASKING::contains);
    }

    private List<String> find(String bundled) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>();
        String first = bundle.script(bundled);
        if (first != null) {
            next.add(first);
        }
        while (!next.isEmpty()) {
            String script = next.remove();
            if (found.add(script)) {
                next.addAll(importsOf(script));
            }
        }
        return List.copyOf(found);
    }

    /** None in development mode, in which the scripts change while they are served. */
    private static List<String> importsOf(String script) {
        String text = textOf(script);
        return text == null
                ? List.of()
                : IMPORT.matcher(text)
                        .results()
                        .map(imported -> imported.group(1))
                        .map(imported -> URI.create(script).resolve(imported).getPath())
                        .toList();
    }

    private static @Nullable String textOf(String script) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream content = loader.getResourceAsStream("META-INF/resources" + script)) {
            return content == null ? null : new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
