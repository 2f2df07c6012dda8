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
    private final String name;
    private final Program program;
    private final int port;
    private final String dialect;
    private final Map<Workload, Load> loads = new HashMap<>();

    /** @param dialect by which workloads know their requests */
    HttpContestant(String name, String dialect, Program program, int port) {
        this.name = name;
        this.dialect = dialect;
        this.program = program;
        this.port = port;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long process() {
        return program.id();
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
            answers.add(Leaves.of(ask(port, request).body()));
        }
        return answers;
    }

    static Answer ask(int port, Request request) throws IOException {
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

    /** Whether something answers there with a success. */
    static boolean isReady(int port, Request probe) {
        try {
            ask(port, probe);
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
