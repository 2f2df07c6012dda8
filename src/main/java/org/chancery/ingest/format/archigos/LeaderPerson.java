package org.chancery.ingest.format.archigos;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.KeyPart;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** A leader as all rows of one number tell: many are known by the surname alone. */
final class LeaderPerson {
    /** "Roosevelt, T." and "Duvalier, Jean-Claude". */
    private static final Pattern INVERTED = Pattern.compile("([^,]+), ([^,]+)");

    private static final String YEAR = "\\d{4}(\\.0+)?";

    private LeaderPerson() {}

    static String key(Row row) {
        return "leader/" + KeyPart.of(row.get("leadid"));
    }

    static Bundle.Actor of(List<Row> rows, RecordSink sink) {
        return ActorBuilder.builder()
                .key(key(rows.get(0)))
                .kind(ActorKind.PERSON)
                .during(life(rows, sink))
                .names(names(rows))
                .citations(List.of(ArchigosReader.citation(rows.get(0).get("leadid"), "")))
                .build();
    }

    private static List<Bundle.Name> names(List<Row> rows) {
        Set<String> texts = new LinkedHashSet<>();
        rows.stream().map(LeaderPerson::encyclopedia).filter(Objects::nonNull).forEach(texts::add);
        for (Row row : rows) {
            Matcher inverted = INVERTED.matcher(row.get("leader"));
            texts.add(inverted.matches() ? inverted.group(2) + " " + inverted.group(1) : row.get("leader"));
        }
        ArrayList<Bundle.Name> names = new ArrayList<>();
        for (String text : texts) {
            names.add(new Bundle.Name("en", text, names.isEmpty() ? null : NameKind.ALIAS, null));
        }
        return names;
    }

    /** The name in the address of an article: {@code http://dbpedia.org/resource/Ulysses_S._Grant}. */
    private static @Nullable String encyclopedia(Row row) {
        String address = ArchigosTable.value(row, "dbpedia.uri");
        if (!address.contains("/resource/")) {
            return null;
        }
        String article = address.replaceFirst(".*/resource/", "").replace('_', ' ');
        try {
            String name = URLDecoder.decode(article.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replaceFirst("\\(.*", "")
                    .strip();
            return name.isEmpty() || name.indexOf('\uFFFD') >= 0 ? null : name;
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }

    /** Without a date of death, the person may be alive. */
    private static @Nullable Edtf life(List<Row> rows, RecordSink sink) {
        String birth = first(rows, "borndate", "yrborn");
        String death = first(rows, "deathdate", "yrdied");
        if (birth.isEmpty() && death.isEmpty()) {
            return null;
        }
        String life = birth + "/" + death;
        try {
            return Edtf.parse(life);
        } catch (EdtfException e) {
            sink.report(rows.get(0)
                    .problem("yrborn", life + " are not dates of a life", "Correct them", Consequence.VALUE_LEFT_OUT));
            return null;
        }
    }

    /** The day, or else the year. */
    private static String first(List<Row> rows, String day, String year) {
        for (Row row : rows) {
            String text = ArchigosTable.value(row, day);
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return text;
            }
        }
        return rows.stream()
                .map(row -> ArchigosTable.value(row, year))
                .filter(text -> text.matches(YEAR))
                .map(text -> text.substring(0, 4))
                .findFirst()
                .orElse("");
    }
}
