import java.util.Locale;

/**
 * One contestant in one round.
 *
 * @param serverMillis of the processors, of the server for one answer
 * @param databaseMillis the same of PostgreSQL
 */
record Sample(
        String workload,
        String contestant,
        int connections,
        int round,
        int answers,
        double rate,
        double p50,
        double p99,
        double serverMillis,
        double databaseMillis) {
    static final String HEAD =
            "workload,contestant,connections,round,answers,answers_per_second,p50_ms,p99_ms,server_cpu_ms,"
                    + "database_cpu_ms";

    double millis() {
        return serverMillis + databaseMillis;
    }

    String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%d,%.1f,%.3f,%.3f,%.4f,%.4f",
                workload,
                contestant,
                connections,
                round,
                answers,
                rate,
                p50,
                p99,
                serverMillis,
                databaseMillis);
    }
}
