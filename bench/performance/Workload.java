import java.util.List;
import java.util.Map;

/**
 * Questions that are asked in turn.
 *
 * @param requests the same questions for each contestant that takes part, by its dialect
 * @param sql the statement of the database alone, or null where it takes no part
 * @param hasSameAnswers whether all contestants have to give the same values
 */
record Workload(
        String key, String title, Map<String, List<Request>> requests, Pgbench.Script sql, boolean hasSameAnswers) {
    static final String CHANCERY = "chancery";
    static final String MERCURIUS = "mercurius";
    static final String POSTGRAPHILE = "postgraphile";
    static final String REST = "rest";

    @Override
    public boolean equals(Object other) {
        return other instanceof Workload workload && workload.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
