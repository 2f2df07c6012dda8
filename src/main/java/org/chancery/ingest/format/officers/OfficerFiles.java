package org.chancery.ingest.format.officers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;

/** The documents of the folder by their outermost element, so that their order does not matter. */
final class OfficerFiles {
    private static final int BEGINNING = 2048;
    private static final Pattern ROOT = Pattern.compile("<([a-z][a-z-]*)[\\s>]");

    private final Map<String, List<InputFile>> byRoot = new HashMap<>();

    OfficerFiles(Inputs inputs) {
        for (InputFile file : inputs.files()) {
            byRoot.computeIfAbsent(root(file), any -> new ArrayList<>()).add(file);
        }
    }

    List<InputFile> of(String root) {
        return byRoot.getOrDefault(root, List.of());
    }

    /** The name of the outermost element; empty if the file is not an XML document. */
    static String root(InputFile file) {
        if (!file.isNamed(".xml")) {
            return "";
        }
        try (InputStream stream = file.open()) {
            String beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            Matcher root = ROOT.matcher(beginning);
            return root.find() ? root.group(1) : "";
        } catch (IOException e) {
            throw new BundleException(
                    new Problem.Location(file.name(), 0, 0),
                    "it cannot be read: " + e.getMessage(),
                    "Replace the file");
        }
    }
}
