import java.io.IOException;
import java.util.List;

/** What is measured: Chancery, a peer over the same tables, or the database alone. */
interface Contestant extends AutoCloseable {
    String name();

    /** The process of the server, whose processor time counts; 0 for the database alone. */
    long process();

    boolean takes(Workload workload);

    Load.Answered during(Workload workload, double seconds, int connections) throws IOException, InterruptedException;

    Load.Answered times(Workload workload, long count) throws IOException, InterruptedException;

    /** The first answers to a workload, without ids. */
    List<List<String>> answers(Workload workload, int count) throws Exception;

    @Override
    void close();
}
