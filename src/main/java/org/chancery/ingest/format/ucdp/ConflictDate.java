package org.chancery.ingest.format.ucdp;

import org.chancery.ingest.input.Numbers;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;

/** Dates of conflicts: a day, which is always filled in, and a grade for how much of it is known. */
final class ConflictDate {
    private static final int COARSEST = 7;
    private static final int NOT_TOLD = -1;

    private ConflictDate() {}

    /**
     * The known part of the day: 1 the day, 2 about the day, 3 the month, 4 about the month, 5 the year, 6 about the
     * year, 7 perhaps the year; the day if there is no grade.
     *
     * @throws RejectedRow if there is no such date or grade
     */
    static String read(Row row, String column, String gradeColumn) {
        String day = GedDate.day(row, column);
        int grade = row.has(gradeColumn)
                ? Numbers.code(row, gradeColumn, 1, COARSEST, NOT_TOLD).orElse(1)
                : 1;
        return switch (grade) {
            case 1 -> day;
            case 2 -> day + "~";
            case 3 -> day.substring(0, 7);
            case 4 -> day.substring(0, 7) + "~";
            case 5 -> day.substring(0, 4);
            case 6 -> day.substring(0, 4) + "~";
            default -> day.substring(0, 4) + "?";
        };
    }
}
