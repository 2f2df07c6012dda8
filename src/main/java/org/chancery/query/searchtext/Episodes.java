package org.chancery.query.searchtext;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.language.BundledTable;
import org.chancery.language.Folding;
import org.chancery.time.Edtf;

/**
 * Wars and crises that everybody calls by a name, while archives have their disputes by number. A name means the
 * disputes that two of its main parties had with each other at its time.
 */
final class Episodes {
    private static final String TABLE = "/search/episodes.csv";

    /**
     * One of them.
     *
     * @param parties the English names of states
     */
    record Episode(List<String> parties, Edtf during) {}

    private static final Map<String, Episode> EPISODES = BundledTable.rows(TABLE).stream()
            .flatMap(Episodes::named)
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));

    private Episodes() {}

    private static Stream<Map.Entry<String, Episode>> named(NamedCsvRecord row) {
        Episode episode =
                new Episode(List.of(row.getField("parties").split("\\|")), Edtf.parse(row.getField("during")));
        return Stream.of(row.getField("names").split("\\|")).map(name -> Map.entry(Folding.fold(name), episode));
    }

    static Optional<Episode> of(String folded) {
        return Optional.ofNullable(EPISODES.get(folded));
    }
}
