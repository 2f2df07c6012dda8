package org.chancery.ingest.format.officers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.input.XmlElement;
import org.chancery.record.actor.AffiliationRole;

/** One post with all appointments to it. */
record Post(PostKind kind, XmlElement element) {

    String id() {
        String id = element.childText(kind == PostKind.COUNTRY ? "territory-id" : "id");
        return id == null ? "" : id;
    }

    List<Appointment> appointments() {
        ArrayList<Appointment> appointments = new ArrayList<>();
        TreeSet<String> begins = begins();
        for (XmlElement holder : elements(kind.holders)) {
            appointments.add(appointment(holder, false, begins));
        }
        for (XmlElement nominee : elements(kind.nominees)) {
            appointments.add(appointment(nominee, true, begins));
        }
        return appointments;
    }

    private static Appointment appointment(XmlElement element, boolean nominee, TreeSet<String> begins) {
        String begin = new Appointment(element, nominee, null).begin();
        return new Appointment(element, nominee, begin == null ? null : begins.higher(begin));
    }

    /** When each holder started; the dates of the list sort as texts. */
    private TreeSet<String> begins() {
        return elements(kind.holders).stream()
                .map(holder -> new Appointment(holder, false, null).begin())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<XmlElement> elements(String group) {
        return element.children(group).stream()
                .flatMap(all -> all.children(kind.appointment).stream())
                .toList();
    }

    /**
     * The key of an appointment. The publisher gave some identifiers twice; those keys also contain the person and the
     * dates, so that no key depends on the order.
     */
    String key(Appointment appointment) {
        String key = id() + "/" + plain(appointment.id());
        long bearers = Stream.of(kind.holders, kind.nominees)
                .flatMap(group -> elements(group).stream())
                .filter(element -> appointment.id().equals(element.childText("id")))
                .count();
        return bearers < 2 ? key : key + "/" + appointment.person() + "/" + dates(appointment);
    }

    private static String dates(Appointment appointment) {
        String dates = Stream.of(appointment.begin(), appointment.end())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return dates.isEmpty() ? "undated" : dates;
    }

    /** Identifiers without a year have two hyphens in its place. */
    private static String plain(String id) {
        return id.replaceAll("-+", "-").replaceAll("^-|-$", "");
    }

    AffiliationRole role(Appointment appointment) {
        if (appointment.nominee()) {
            return AffiliationRole.CANDIDATE;
        }
        return kind == PostKind.PRINCIPAL ? Offices.role(id()) : AffiliationRole.AMBASSADOR;
    }

    /** The office in words; that of a mission is followed by the name of the country at the time. */
    String title(Appointment appointment, OfficerIndex officerIndex, MissionCountries countries) {
        String role = officerIndex.title(appointment.role());
        if (kind == PostKind.COUNTRY) {
            String country = appointment.element().childText("contemporary-territory-id");
            return (role == null ? appointment.role() : role) + " to "
                    + countries.name(country == null ? id() : country);
        }
        String own = ownTitle();
        return role == null ? own : role + ", " + own;
    }

    private String ownTitle() {
        XmlElement names = element.child("names");
        String title = names == null ? null : names.childText("singular");
        return title == null ? id() : title;
    }
}
