package org.chancery.ingest.format.travels;

import org.chancery.ingest.CollectedRecords;

/** Trips and visits as the publisher writes them, and what the reader makes of them. */
final class TravelFixtures {
    private TravelFixtures() {}

    static String trip(String id, String begin, String end, String country, String locale, String remarks) {
        return """
            <trip role="secretary" who="doe-jane">
              <id>%s</id><role>secretary</role><name>Jane Doe</name>
              <start-date>%s</start-date><end-date>%s</end-date>
              <country id="x">%s</country><locale>%s</locale>
              <remarks>%s</remarks>
              <last-modified-datetime>2014-06-10T10:38:12.81-04:00</last-modified-datetime>
            </trip>
            """.formatted(id, begin, end, country, locale, remarks);
    }

    static String visit(String id, String begin, String end, String visitor, String from, String description) {
        return """
            <visit>
              <id>%s</id><start-date>%s</start-date><end-date>%s</end-date>
              <visitor>%s</visitor><from id="x">%s</from><description>%s</description>
            </visit>
            """.formatted(id, begin, end, visitor, from, description);
    }

    static CollectedRecords readTrips(String trips) {
        return read("trips", trips);
    }

    static CollectedRecords read(String root, String elements) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s>%s</%s>".formatted(root, elements, root);
        return CollectedRecords.of(new TravelsReader(), CollectedRecords.files(root + ".xml", xml));
    }
}
