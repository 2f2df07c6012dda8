package org.chancery.ingest.format.officers;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.input.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * One appointment to a post.
 *
 * @param nominee whether the person was only nominated for the post, according to the publisher
 * @param next when the next holder of the post started; null if none followed
 */
record Appointment(
        XmlElement element, boolean nominee, @Nullable String next) {

    String id() {
        return text("id");
    }

    String person() {
        return text("person-id");
    }

    String role() {
        return text("role-title-id");
    }

    /** The day on which it started: took office, else arrived, else was appointed. */
    @Nullable
    String begin() {
        for (String step : List.of("started", "arrived", "appointed")) {
            String date = date(step);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    @Nullable
    String end() {
        return date("ended");
    }

    /** The steps to and from the post that {@link #begin()} does not have, and all remarks. */
    List<String> remarks() {
        ArrayList<String> remarks = new ArrayList<>();
        for (String step : List.of("appointed", "arrived", "started", "ended")) {
            XmlElement element = this.element.child(step);
            String note = element == null ? null : element.childText("note");
            String date = date(step);
            if (note != null || (date != null && List.of("appointed", "arrived").contains(step))) {
                remarks.add(step + (date == null ? "" : " " + date) + (note == null ? "" : " (" + note + ")"));
            }
        }
        element.children("note").stream()
                .map(XmlElement::text)
                .filter(note -> !note.isEmpty())
                .forEach(remarks::add);
        return remarks;
    }

    private @Nullable String date(String step) {
        XmlElement element = this.element.child(step);
        return element == null ? null : element.childText("date");
    }

    private String text(String child) {
        String text = element.childText(child);
        return text == null ? "" : text;
    }
}
