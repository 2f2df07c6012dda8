package org.chancery.ingest.table;

/**
 * Keeps spreadsheets from taking texts for formulas: an apostrophe stands before what could be one, and before what begins
 * with an apostrophe already, so that it can be taken off again.
 */
public final class CellGuard {
    private static final String DANGEROUS = "=+-@\t\r'";
    private static final char GUARD = '\'';

    private CellGuard() {}

    /** The text as a cell may have it. */
    public static String guarded(String text) {
        return isDangerous(text, 0) ? GUARD + text : text;
    }

    /** The text that a cell has. */
    static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && isDangerous(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text, int index) {
        return text.length() > index && DANGEROUS.indexOf(text.charAt(index)) >= 0;
    }
}
