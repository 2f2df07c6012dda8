package org.chancery.serve.export;

import java.util.Optional;
import java.util.regex.Pattern;

/** The URL of a licence with an SPDX name, such as {@code CC-BY-4.0}. */
final class Licence {
    private static final Pattern SPDX = Pattern.compile("[A-Za-z]+(-[A-Za-z]+)*-\\d+(\\.\\d+)*");

    private Licence() {}

    static Optional<String> address(String licence) {
        return SPDX.matcher(licence).matches()
                ? Optional.of("https://spdx.org/licenses/" + licence + ".html")
                : Optional.empty();
    }
}
