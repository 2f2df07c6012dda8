package org.chancery.ingest.format.officers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.IsoDay;
import org.chancery.ingest.input.XmlElement;
import org.chancery.ingest.input.XmlElements;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What has to be collected from several documents before the first record is made. */
final class OfficerIndex {
    private final Map<String, String> titlesByRole = new HashMap<>();
    private final Map<String, String> residencesByAppointment = new HashMap<>();
    private @Nullable LocalDate newestChange;

    OfficerIndex(OfficerFiles files) {
        for (InputFile file : files.of("role")) {
            XmlElements.read(file, "role", this::addRole);
        }
        for (InputFile file : files.of("concurrent-appointments")) {
            XmlElements.read(file, "concurrent-appointments", this::addConcurrent);
        }
        for (PostKind kind : PostKind.values()) {
            for (InputFile file : files.of(kind.root)) {
                XmlElements.read(file, "last-modified-date", this::addChange);
            }
        }
    }

    private void addRole(XmlElement role) {
        XmlElement names = role.child("names");
        String title = names == null ? null : names.childText("singular");
        String id = role.childText("id");
        if (id != null && title != null) {
            titlesByRole.put(id, title);
        }
    }

    private void addConcurrent(XmlElement concurrent) {
        XmlElement residence = concurrent.child("resident-at");
        String place = residence == null ? null : residence.childText("locale-id");
        List<XmlElement> appointments = concurrent.children("chief-id");
        String all = appointments.stream().map(XmlElement::text).collect(Collectors.joining(", "));
        String note = "Concurrent appointments " + all + (place == null ? "" : "; resident at " + place);
        appointments.forEach(appointment -> residencesByAppointment.put(appointment.text(), note));
    }

    /** What is no day is one of thousands of editorial marks, which become no records. */
    private void addChange(XmlElement change) {
        LocalDate day = IsoDay.read(change.text());
        if (day != null && (newestChange == null || day.isAfter(newestChange))) {
            newestChange = day;
        }
    }

    @Nullable
    String title(String role) {
        return titlesByRole.get(role);
    }

    /** Appointments that a person held together, and the residence. */
    @Nullable
    String concurrent(String appointment) {
        return residencesByAppointment.get(appointment);
    }

    /** The day of the newest change to any appointment, up to which the data reach. */
    @Nullable
    Edtf censoredOn() {
        return newestChange == null ? null : Edtf.parse(newestChange.toString());
    }
}
