package org.chancery.ingest.write.run;

import static org.chancery.ingest.write.run.MadeUpRecords.meeting;
import static org.chancery.ingest.write.run.MadeUpRecords.office;
import static org.chancery.ingest.write.run.MadeUpRecords.partOf;
import static org.chancery.ingest.write.run.MadeUpRecords.person;
import static org.chancery.ingest.write.run.MadeUpRecords.state;
import static org.chancery.ingest.write.run.MadeUpRecords.whole;

import javax.sql.DataSource;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.record.actor.AffiliationRole;

/** Imports made-up records, run in a JVM of its own so that it can be killed. */
final class ImportingApplication {
    private static final int BATCH_SIZE = 40;
    private static final int EVENTS = 4_000;

    private ImportingApplication() {}

    /** The arguments are the URL of the database, the user and the password. */
    public static void main(String... arguments) {
        importInto(ArchiveServer.database(arguments[0], arguments[1], arguments[2]));
    }

    static ImportReport importInto(DataSource database) {
        return new TestImport(database, change -> {}, records(), BATCH_SIZE).run();
    }

    /**
     * With links to events of later batches, references to nothing and an office held twice, on both sides of any cut.
     */
    private static MadeUpRecords records() {
        MadeUpRecords records = whole().add(state("utopia", "Utopia"), person("ann"));
        for (int number = 0; number < EVENTS; number++) {
            records.add(meeting("talks-" + number, "1990-01", number % 97 == 0 ? "nobody" : "ann"));
            if (number % 10 == 0) {
                records.add(partOf("part-" + number, "talks-" + (EVENTS - 1 - number)));
            }
            if (number % 500 == 0) {
                records.add(office("office-" + number, "ann", "utopia", AffiliationRole.HEAD_OF_STATE, "1989/1992"));
            }
        }
        return records;
    }
}
