package org.chancery.ingest.format.phoenix;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.ingest.model.Problem;

/**
 * One bracket of an entry: a CAMEO code with its period.
 *
 * @param code three letters for each part, as in {@code AFGGOVMIL}
 * @param period as written; empty if it applies whenever no other code does
 */
record ActorCoding(String code, String period, Problem.Location location) {

    /** The first part: a country, or a kind of actor without a country. */
    String first() {
        return code.substring(0, Math.min(3, code.length()));
    }

    /** The parts after the first. */
    List<String> rest() {
        return IntStream.range(1, code.length() / 3)
                .mapToObj(part -> code.substring(part * 3, part * 3 + 3))
                .toList();
    }

    /** Code and period as a part of a key. */
    String key() {
        return WrittenNames.key(code + "-" + period.replace(">", "since-").replace("<", "until-"));
    }

    boolean isDated() {
        return !period.isEmpty();
    }
}
