package org.chancery.ingest.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The encoding that a text seems to have, by the letters that its bytes would be. Only for advice: nothing is read so.
 */
public final class GuessedEncoding {
    /** Programs that write Latin 1 mean Windows' code page, which has the same letters and more. */
    public static final Charset WESTERN = Charset.forName("windows-1252");

    /** What a detector says of encodings that are no more likely than others. */
    private static final int NO_CONFIDENCE = 10;

    private static final String SEPARATORS = " \t\r\n,;|\"";

    private GuessedEncoding() {}

    /** The most likely one other than UTF-8, by the values that are not of ASCII letters alone. */
    public static Charset of(byte[] text) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(telling(text));
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> known = known(match.getName());
            if (known.isPresent() && match.getConfidence() > NO_CONFIDENCE) {
                return known.get();
            }
        }
        return WESTERN;
    }

    private static Optional<Charset> known(String name) {
        if (name.startsWith("UTF-") || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        return Optional.of(name.equals("ISO-8859-1") ? WESTERN : Charset.forName(name));
    }

    /**
     * Without the words in ASCII letters, which are the same in all encodings, and look like a language of the West.
     */
    private static byte[] telling(byte[] text) {
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        int begin = 0;
        boolean isTelling = false;
        for (int index = 0; index <= text.length; index++) {
            boolean isEnd = index == text.length || SEPARATORS.indexOf(text[index]) >= 0;
            if (isEnd && isTelling) {
                telling.write(text, begin, index - begin);
                telling.write(' ');
            }
            if (isEnd) {
                begin = index + 1;
                isTelling = false;
            } else {
                isTelling |= text[index] < 0;
            }
        }
        return telling.size() == 0 ? text : telling.toByteArray();
    }
}
