import java.io.IOException;
import java.util.List;

/** What is measured: Chancery, a peer over the same tables, or the database alone. */
interface Contestant extends AutoCloseable {
    String name();

    /** The server that it reads from, whose processor time counts too. */
    Database database();

    /** The seconds of the processors that its own server has had; none for the database alone. */
    double serverSeconds() throws IOException;

    boolean takes(Workload workload);

    Load.Answered during(Workload workload, double seconds, int connections) throws IOException, InterruptedException;

    /** One after the other. */
    Load.Answered times(Workload workload, long count) throws IOException, InterruptedException;

    /** The first answers to a workload, without ids. */
    List<List<String>> answers(Workload workload, int count) throws Exception;

    @Override
    void close();
}
