import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server that is asked over HTTP. */
final class HttpContestant implements Contestant {
    private static final int ATTEMPTS = 5;

    private final String name;
    private final Dialect dialect;
    private final Program program;
    private final int port;
    private final Map<Workload, Load> loads = new HashMap<>();
    private Database database;

    HttpContestant(String name, Dialect dialect, Program program, int port, Database database) {
        this.name = name;
        this.dialect = dialect;
        this.program = program;
        this.port = port;
        this.database = database;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Database database() {
        return database;
    }

    /** For a server that has started its database itself. */
    void hasStarted(Database started) {
        database = started;
    }

    @Override
    public double serverSeconds() throws IOException {
        return Machine.seconds(program.id());
    }

    long residentMegabytes() throws IOException {
        return Machine.residentMegabytes(program.id());
    }

    @Override
    public boolean takes(Workload workload) {
        return workload.requests().containsKey(dialect);
    }

    @Override
    public Load.Answered during(Workload workload, double seconds, int connections) throws IOException {
        return load(workload).during(seconds, connections);
    }

    @Override
    public Load.Answered times(Workload workload, long count) throws IOException {
        return load(workload).times(count, 1);
    }

    private Load load(Workload workload) {
        return loads.computeIfAbsent(
                workload, key -> new Load(port, key.requests().get(dialect)));
    }

    @Override
    public List<List<String>> answers(Workload workload, int count) throws IOException {
        List<List<String>> answers = new ArrayList<>();
        List<Request> requests = workload.requests().get(dialect);
        for (Request request : requests.subList(0, Math.min(count, requests.size()))) {
            answers.add(Leaves.of(askCold(request).body()));
        }
        return answers;
    }

    /** The first answers of a server on a machine that has much else to do may take longer than it allows itself. */
    Answer askCold(Request request) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return ask(request);
            } catch (IllegalStateException refused) {
                Pause.ofMillis(1_000);
            }
        }
        return ask(request);
    }

    Answer ask(Request request) throws IOException {
        Answer answer = new Answer();
        try (SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port))) {
            ByteBuffer bytes = ByteBuffer.wrap(request.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            answer.begin();
            while (!answer.read(channel)) {
                // What is missing is on its way.
            }
        }
        request.check(answer);
        return answer;
    }

    /** Waits until it answers this with a success. */
    void waitFor(Request probe, int seconds) throws IOException {
        program.waitUntil(() -> isAnswered(probe), seconds);
    }

    private boolean isAnswered(Request probe) {
        try {
            ask(probe);
            return true;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
