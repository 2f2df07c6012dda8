package org.chancery.time.written;

import java.util.List;
import java.util.Optional;
import org.chancery.time.Edtf;

/**
 * What a date that somebody wrote may mean.
 *
 * @param meanings at least one; several where only the writer knows: "05.06.2023" is 5 June here and 6 May there
 */
public record WrittenDate(List<Edtf> meanings) {
    public WrittenDate {
        if (meanings.isEmpty()) {
            throw new IllegalArgumentException("a date means something");
        }
        meanings = List.copyOf(meanings);
    }

    /** The meaning, if there is no other. */
    public Optional<Edtf> sure() {
        return meanings.size() == 1 ? Optional.of(meanings.get(0)) : Optional.empty();
    }
}
