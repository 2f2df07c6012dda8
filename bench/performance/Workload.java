import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Questions that are asked in turn.
 *
 * @param requests the same questions for each contestant that takes part, by its dialect
 * @param sql the statement of the database alone, or null where it takes no part
 */
record Workload(String key, String title, Map<Dialect, List<Request>> requests, Pgbench.Script sql) {

    Workload {
        Objects.requireNonNull(key);
    }

    /** The order of the tables. */
    @Override
    public String toString() {
        return key + ", " + title;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Workload workload && workload.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
