package org.chancery.ingest.format.travels;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The remarks that a person has read, each as the element it is published in, with the labels. */
final class LabelledRemarks {

    /** Somebody present; without a name where only the office is named. */
    record Person(@Nullable String name, String title, String body) {}

    /** One remark and all that a person reads in it. */
    record Labelled(String key, LocalDate day, String xml, List<Person> people, List<String> meetings) {}

    private LabelledRemarks() {}

    /** The remarks of one file, such as {@code labelled-remarks.txt}. */
    static List<Labelled> of(String file) {
        ArrayList<Labelled> all = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("trip ") || line.startsWith("visit ")) {
                all.add(remark(line.split(" \\| ?", -1)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                label(all.get(all.size() - 1), line);
            }
        }
        return all;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = requireNonNull(LabelledRemarks.class.getResourceAsStream("/travels/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled remark(String[] fields) {
        String[] head = fields[0].split(" ", -1);
        String dates = element("id", head[1]) + element("start-date", fields[1]) + element("end-date", fields[2]);
        String xml = head[0].equals("trip")
                ? "<trip role=\"%s\" who=\"%s\">%s%s%s%s</trip>"
                        .formatted(
                                fields[4],
                                fields[3],
                                dates,
                                element("country", fields[5]),
                                element("locale", fields[6]),
                                element("remarks", fields[7]))
                : "<visit>%s%s%s%s</visit>"
                        .formatted(
                                dates,
                                element("from", fields[3]),
                                element("visitor", fields[4]),
                                element("description", fields[5]));
        return new Labelled(
                head[0] + "/" + head[1], LocalDate.parse(fields[1]), xml, new ArrayList<>(), new ArrayList<>());
    }

    private static String element(String name, String text) {
        return "<%s>%s</%s>".formatted(name, text.replace("&", "&amp;"), name);
    }

    private static void label(Labelled remark, String line) {
        String kind = line.substring(0, line.indexOf(' '));
        String[] fields = line.substring(kind.length() + 1).split(" \\| ", -1);
        switch (kind) {
            case "person" -> remark.people().add(new Person(fields[0], fields[1], fields[2]));
            case "office" -> remark.people().add(new Person(null, fields[0], fields[1]));
            default -> remark.meetings().add(fields[0]);
        }
    }
}
