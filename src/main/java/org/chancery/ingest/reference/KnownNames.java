package org.chancery.ingest.reference;

import java.util.List;
import org.chancery.language.Folding;
import org.chancery.naming.AskedTime;
import org.chancery.naming.BearerSort;
import org.chancery.naming.Bearing;
import org.chancery.naming.NameIndex;
import org.chancery.naming.Span;
import org.chancery.record.exchange.Bundle;

/**
 * The names that every archive has. A reader looks a text up as a whole here before it cuts it at brackets, commas or
 * slashes: "Iran (Islamic Republic of)" is a state, and "Sergey Lavrov (Russia)" a person.
 */
public final class KnownNames {
    private static final class Index {
        static final NameIndex<String> NAMES = read();

        private static NameIndex<String> read() {
            NameIndex<String> names = new NameIndex<>(code -> List.of());
            for (Bundle.Actor actor : StateBundle.of(StateReference.read()).actors()) {
                for (Bundle.Name name : actor.names()) {
                    names.add(
                            new Bearing<>(actor.key(), name.text(), Span.ALWAYS, Span.ALWAYS),
                            Folding.fold(name.text()),
                            name.language(),
                            BearerSort.STATE);
                }
            }
            return names;
        }
    }

    private KnownNames() {}

    /** Whether the whole text is a name of a state, a territory or an organization, at any time. */
    public static boolean has(String text) {
        return Index.NAMES.whole(text, AskedTime.ANY).isAnybody();
    }
}
