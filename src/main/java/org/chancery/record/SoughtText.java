package org.chancery.record;

import java.util.Map;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.language.Folding;

/**
 * A text that is looked for within names, or for names that are like it. The time of that grows with the square of its
 * length in Latin letters, and nobody types more than a name.
 *
 * @param text as it was sent
 * @param folded the key by which names are compared; empty if the text holds no letter and no digit
 */
public record SoughtText(String text, String folded) {
    /** The longest text, written out. */
    public static final int LONGEST = 200;

    /** The longest text in Latin letters, of which a Chinese character takes four. */
    public static final int LONGEST_FOLDED = 400;

    /**
     * The text, if it can be looked for.
     *
     * @throws ClientError BAD_ARGUMENT if it is too long, or has a character that no text in the archive can have
     */
    public static SoughtText of(String text) {
        String folded = Folding.fold(ClientInput.requireText(text, LONGEST));
        if (folded.length() > LONGEST_FOLDED) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    ("%s has %d letters when it is written in Latin letters, and at most %d can be looked for. "
                                    + "Ask with a part of it.")
                            .formatted(ClientInput.quoted(text), folded.length(), LONGEST_FOLDED),
                    Map.of("maximum", LONGEST_FOLDED));
        }
        return new SoughtText(text, folded);
    }
}
