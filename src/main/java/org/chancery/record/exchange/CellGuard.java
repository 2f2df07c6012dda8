package org.chancery.record.exchange;

/**
 * Keeps spreadsheets from reading texts as formulas. An apostrophe stands before what could be one, and before what
 * begins with an apostrophe already, so that it can be taken off again.
 *
 * <p>Spreadsheets look past what stands before the sign: white space, which they trim, and marks that nobody sees, such
 * as a byte order mark. East Asian versions of Excel also compute what begins with a full-width sign.
 */
public final class CellGuard {
    /** The signs, ASCII and full-width. A tab and a carriage return would begin another cell. */
    private static final String DANGEROUS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char GUARD = '\'';

    private CellGuard() {}

    /** The text as a cell may have it. */
    public static String guarded(String text) {
        return isDangerous(text, 0) ? GUARD + text : text;
    }

    /** The text that a cell has. */
    public static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && isDangerous(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text, int start) {
        for (int index = start; index < text.length(); ) {
            int sign = text.codePointAt(index);
            if (DANGEROUS.indexOf(sign) >= 0) {
                return true;
            }
            if (sign == GUARD) {
                // Only at the very start: one after white space is not ours.
                return index == start;
            }
            if (!isPassedOver(sign)) {
                return false;
            }
            index += Character.charCount(sign);
        }
        return false;
    }

    /** White space, control characters, and marks without a width of their own. */
    private static boolean isPassedOver(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || switch (Character.getType(sign)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }
}
