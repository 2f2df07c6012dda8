import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The indexes that can be made at the end, which is much faster than keeping them while rows come. */
final class Indexes {
    /**
     * All but those of constraints, on which foreign keys depend and which are filled in their own order, and those by
     * which the parties and the counts are derived.
     */
    private static final String SECONDARY = """
            select 'drop index ' || indexrelid::regclass, pg_get_indexdef(indexrelid)
            from pg_index
            where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r')
              and not exists (select 1 from pg_constraint where conindid = indexrelid)
              and indrelid not in ('actor'::regclass, 'affiliation'::regclass)
              and pg_get_indexdef(indexrelid) not like '%same_as_id IS NOT NULL%'
              and indexrelid <> 'event_party_event'::regclass
            order by 2""";

    /** Nothing refers to this table. */
    private static final String OF_PARTIES = """
            select 'alter table event_party drop constraint ' || conname,
                   'alter table event_party add constraint ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint
            where conrelid = 'event_party'::regclass and contype = 'p'""";

    private final Database database;
    private final List<List<String>> secondary;
    private final List<List<String>> ofParties;

    Indexes(Database database) throws SQLException {
        this.database = database;
        this.secondary = database.rows(SECONDARY);
        this.ofParties = database.rows(OF_PARTIES);
    }

    void drop() throws SQLException {
        for (List<List<String>> indexes : List.of(secondary, ofParties)) {
            for (List<String> index : indexes) {
                database.execute(index.getFirst());
            }
        }
    }

    void make() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '1GB'");
            statement.execute("set max_parallel_maintenance_workers = 2");
            for (List<List<String>> indexes : List.of(ofParties, secondary)) {
                for (List<String> index : indexes) {
                    statement.execute(index.getLast());
                }
            }
        }
    }
}
