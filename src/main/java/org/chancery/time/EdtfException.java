package org.chancery.time;

/**
 * Says why a text is not an EDTF date, where it goes wrong, and what to write instead. The message is meant for the
 * person who wrote the text.
 */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private final String text;
    private final int position;
    private final String reason;

    /**
     * @param text the refused text, whole
     * @param position where it goes wrong, counted in characters from 1; one past the end if something is missing
     * @param reason what is wrong there, without a full stop
     */
    public EdtfException(String text, int position, String reason) {
        this.text = text;
        this.position = position;
        this.reason = reason;
    }

    /** What is wrong, where, and what to write instead. */
    @Override
    public String getMessage() {
        return quote(text) + " is not a date: " + reason + ", at position " + position
                + ". Write EDTF, for example 2023-06.";
    }

    public String text() {
        return text;
    }

    /** Counted in characters from 1. */
    public int position() {
        return position;
    }

    public String reason() {
        return reason;
    }

    private static String quote(String text) {
        if (text.isBlank()) {
            return "A blank text";
        }
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return text.substring(0, end) + "…";
    }
}
