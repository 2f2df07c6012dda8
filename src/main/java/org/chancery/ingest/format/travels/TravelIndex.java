package org.chancery.ingest.format.travels;

import java.time.LocalDate;
import java.util.ArrayList;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.IsoDay;
import org.chancery.ingest.input.XmlElement;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** A summary of the files: who travelled, from when to when, and the publisher's last edit. */
final class TravelIndex {
    private final Travellers travellers = new Travellers();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable LocalDate edited;

    private TravelIndex() {}

    /**
     * Looks through all files.
     *
     * @throws BundleException if one of them cannot be read or has neither trips nor visits
     */
    static TravelIndex of(Inputs inputs) {
        TravelIndex travelIndex = new TravelIndex();
        ArrayList<Problem> problems = new ArrayList<>();
        for (InputFile file : inputs.files()) {
            try {
                travelIndex.lookThrough(file);
            } catch (BundleException wrong) {
                problems.addAll(wrong.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BundleException(problems);
        }
        if (travelIndex.first == null) {
            String file = inputs.files().isEmpty() ? "" : inputs.files().get(0).name();
            throw new BundleException(
                    new Problem.Location(file, 0, 0), "no file has trips or visits", "Import files of trips or visits");
        }
        return travelIndex;
    }

    private void lookThrough(InputFile file) {
        ArrayList<LocalDate> dated = new ArrayList<>(2);
        TravelFiles.forEach(file, (isTrip, element) -> {
            LocalDate day = day(element.childText("start-date"));
            if (day != null) {
                dated.clear();
                dated.add(day);
                note(isTrip, element, day);
            }
        });
        if (TravelFiles.isOfRecords(file) && dated.isEmpty()) {
            throw new BundleException(
                    new Problem.Location(file.name(), 0, 0),
                    "there are no trips or visits with a date",
                    "Import files of trips or visits");
        }
    }

    private void note(boolean isTrip, XmlElement element, LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
        LocalDate modified = day(element.childText("last-modified-datetime"));
        edited = edited == null || (modified != null && modified.isAfter(edited)) ? modified : edited;
        String who = element.attribute("who");
        if (isTrip && who != null && !who.isBlank()) {
            String name = element.childText("name");
            travellers.addTrip(who, name == null ? who : name, Elements.isPresident(element), day);
        }
    }

    /** The day at the start of a date or a moment. */
    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.length() < 10 ? null : IsoDay.read(text.substring(0, 10));
    }

    Travellers travellers() {
        return travellers;
    }

    Edtf period() {
        return Edtf.parse(first + "/" + last);
    }

    /** The publisher does not number editions, so the last day of editing identifies them. */
    String version() {
        return edited == null ? "undated" : edited.toString();
    }
}
