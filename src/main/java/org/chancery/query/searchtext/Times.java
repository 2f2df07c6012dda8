package org.chancery.query.searchtext;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.chancery.time.Edtf;

/** Several times of one text. */
final class Times {
    private Times() {}

    /** The shortest time that contains all of these. */
    static Optional<Edtf> around(List<Edtf> times) {
        if (times.size() < 2) {
            return times.stream().findFirst();
        }
        LocalDateTime begin = times.stream()
                .map(time -> time.bounds().earliestBegin())
                .min(naturalOrder())
                .orElseThrow();
        LocalDateTime end = times.stream()
                .map(time -> time.bounds().latestEnd())
                .max(naturalOrder())
                .orElseThrow();
        return Optional.of(Edtf.parse(day(begin) + "/" + day(end)));
    }

    private static String day(LocalDateTime moment) {
        boolean isOpen = moment.equals(LocalDateTime.MIN) || moment.equals(LocalDateTime.MAX);
        return isOpen ? ".." : moment.toLocalDate().toString();
    }
}
