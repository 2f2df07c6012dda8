import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The embedded PostgreSQL that Chancery has started on a folder, as its peers reach it. */
record Database(long process, int port, String password) {
    static final String USER = "chancery";
    static final String NAME = "postgres";
    /** The peers' statements are fastest where PostgreSQL itself decides when to plan anew. */
    private static final String PEERS_OPTIONS = "-c plan_cache_mode=auto";

    private static final int PORT_LINE = 3;

    static Database of(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("postmaster.pid"));
        return new Database(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip()),
                Files.readString(folder.resolve("chancery.password")));
    }

    /** The same behind a proxy. */
    Database at(int otherPort) {
        return new Database(process, otherPort, password);
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), USER, password);
    }

    /** As the programs of PostgreSQL and node-postgres read it, with the settings of the peers' connections. */
    Map<String, String> environment() {
        return Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", Integer.toString(port),
                "PGUSER", USER,
                "PGPASSWORD", password,
                "PGDATABASE", NAME,
                "PGOPTIONS", PEERS_OPTIONS);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows of text. */
    List<List<String>> rows(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** How many pages of 8 kB have been read since the beginning, from the memory of the server or of the system. */
    long pagesRead() throws SQLException {
        return Long.parseLong(rows("select blks_hit + blks_read from pg_stat_database where datname = '" + NAME + "'")
                .getFirst()
                .getFirst());
    }
}
