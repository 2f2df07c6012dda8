import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Chancery and its peers over the embedded server of one archive. */
final class Field implements AutoCloseable {
    private final Servers servers;
    private final Options options;
    private final HttpContestant chancery;
    private final List<Contestant> near = new ArrayList<>();
    private final List<Away> away = new ArrayList<>();

    Field(Servers servers, Options options, Path archive) throws Exception {
        this.servers = servers;
        this.options = options;
        chancery = servers.chancery("Chancery", archive);
        prepare(chancery.database());
    }

    private static void prepare(Database database) throws Exception {
        for (String script : List.of("prepare.sql", "postgraphile/schema.sql")) {
            database.execute(Files.readString(Path.of("bench", "peers", script)));
        }
        database.execute("vacuum analyze");
        database.execute("checkpoint");
        setUpkeep(database, "off");
    }

    /** What PostgreSQL does on its own account would be counted as that of the answers of the moment. */
    private static void setUpkeep(Database database, String value) throws SQLException {
        database.execute("alter system set autovacuum = " + value);
        database.execute("select pg_reload_conf()");
    }

    HttpContestant chancery() {
        return chancery;
    }

    List<Contestant> near() throws Exception {
        if (near.isEmpty()) {
            near.add(chancery);
            for (String name : options.contestants()) {
                if (!name.equals("chancery")) {
                    near.add(peer(name, chancery.database()));
                }
            }
        }
        return near;
    }

    /**
     * The same, each behind a proxy of its own; those nearby end, except for Chancery, whose server is the database.
     */
    List<Away> away() throws Exception {
        closePeers();
        for (String name : options.contestants()) {
            Proxy proxy = new Proxy(chancery.database().port());
            Database behind = chancery.database().at(proxy.port());
            Contestant contestant = name.equals("chancery") ? servers.chancery("Chancery", behind) : peer(name, behind);
            away.add(new Away(contestant, proxy));
        }
        return away;
    }

    private Contestant peer(String name, Database database) throws Exception {
        return switch (name) {
            case "mercurius" -> servers.mercurius("Mercurius", database);
            case "postgraphile" -> servers.postGraphile("PostGraphile", database);
            case "rest" -> servers.rest("REST", database);
            case "pgbench" -> new Pgbench(database, options.work());
            default -> throw new IllegalArgumentException("There is no contestant " + name);
        };
    }

    private void closePeers() {
        near.stream().filter(contestant -> contestant != chancery).forEach(Contestant::close);
        near.clear();
    }

    @Override
    public void close() throws Exception {
        for (Away one : away) {
            one.close();
        }
        closePeers();
        setUpkeep(chancery.database(), "default");
        chancery.close();
    }
}
