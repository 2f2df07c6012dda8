package org.chancery.serve.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An entry of BibTeX, in UTF-8. */
final class BibTex {
    private static final Map<Character, String> ESCAPES = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '&', "\\&",
            '%', "\\%",
            '$', "\\$",
            '#', "\\#",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private BibTex() {}

    static String of(Cited cited) {
        Map<String, String> fields = new LinkedHashMap<>();
        // In braces of their own, an institution is not divided into given and family name, and a title keeps its case.
        fields.put(
                "author",
                cited.authors().stream()
                        .map(author -> "{" + escaped(author) + "}")
                        .collect(Collectors.joining(" and ")));
        fields.put("title", "{" + escaped(cited.title()) + "}");
        fields.put("howpublished", escaped(cited.container()));
        if (cited.issued() != null) {
            fields.put("year", String.valueOf(cited.issued().getYear()));
        }
        if (cited.version() != null) {
            fields.put("edition", escaped(cited.version()));
        }
        fields.put("url", cited.address().toString());
        fields.put("urldate", cited.day().toString());
        if (!cited.note().isEmpty()) {
            fields.put("note", escaped(cited.note()));
        }
        return fields.entrySet().stream()
                .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",\n", "@misc{" + cited.key() + ",\n", "\n}\n"));
    }

    private static String escaped(String text) {
        return oneLine(text)
                .chars()
                .mapToObj(character -> ESCAPES.getOrDefault((char) character, String.valueOf((char) character)))
                .collect(Collectors.joining());
    }

    /** Formats of lines have no room for others. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
