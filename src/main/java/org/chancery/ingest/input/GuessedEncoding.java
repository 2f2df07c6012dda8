package org.chancery.ingest.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The encoding that a text seems to have, by the letters that its bytes would be. Only for advice: nothing is read so.
 */
public final class GuessedEncoding {
    /** Programs that write Latin 1 mean Windows' code page, which has the same letters and more. */
    public static final Charset WESTERN = Charset.forName("windows-1252");

    private GuessedEncoding() {}

    /** The most likely one other than UTF-8. */
    public static Charset of(byte[] text) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(text);
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> known = known(match.getName());
            if (known.isPresent()) {
                return known.get();
            }
        }
        return WESTERN;
    }

    private static Optional<Charset> known(String name) {
        if (name.startsWith("UTF-8") || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        return Optional.of(name.equals("ISO-8859-1") ? WESTERN : Charset.forName(name));
    }
}
