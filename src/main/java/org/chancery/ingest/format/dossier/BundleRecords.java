package org.chancery.ingest.format.dossier;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Place;

/** Passes on the records of a bundle that was read and checked as a whole. */
public final class BundleRecords implements DatasetReader {
    private final Bundle bundle;

    public BundleRecords(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public String format() {
        return "bundle";
    }

    @Override
    public String description() {
        return "The records of a bundle in memory.";
    }

    @Override
    public String recognisedBy() {
        return "nothing";
    }

    @Override
    public boolean recognises(Inputs inputs) {
        return false;
    }

    @Override
    public void read(Inputs inputs, RecordSink sink) {
        sink.begin(bundle.dataset(), ImportMode.SNAPSHOT);
        for (var records : List.of(
                bundle.sources(),
                bundle.actors(),
                bundle.affiliations(),
                fromTheOutside(bundle.places()),
                bundle.topics(),
                bundle.disputes(),
                bundle.events())) {
            for (var record : records) {
                sink.countRead();
                sink.add(record, new Problem.Location(bundle.dataset().key(), 0, 0));
            }
        }
    }

    /** The places, each after the one that contains it. */
    static List<Place> fromTheOutside(List<Place> places) {
        LinkedHashMap<String, Place> byKey = new LinkedHashMap<>();
        places.forEach(place -> byKey.put(place.key(), place));
        LinkedHashMap<String, Place> ordered = new LinkedHashMap<>();
        places.forEach(place -> put(place, byKey, ordered, new HashSet<>()));
        return List.copyOf(ordered.values());
    }

    private static void put(Place place, Map<String, Place> byKey, Map<String, Place> ordered, Set<String> above) {
        Place outer = place.within() == null ? null : byKey.get(place.within());
        if (outer != null && above.add(outer.key())) {
            put(outer, byKey, ordered, above);
        }
        ordered.putIfAbsent(place.key(), place);
    }
}
