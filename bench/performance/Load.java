import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Asks a server the same requests in turn, over some connections that are kept open, each with one request at a time.
 *
 * <p>One thread does it all, with requests that were encoded beforehand, because every microsecond here is taken from
 * the server on the same machine.
 */
final class Load {
    private static final long NANOS = 1_000_000_000L;

    private final InetSocketAddress address;
    private final List<Request> requests;
    private int next;

    Load(int port, List<Request> requests) {
        this.address = new InetSocketAddress("127.0.0.1", port);
        this.requests = requests;
    }

    /** Asks for this time. What is on its way at the end is waited for, and counts. */
    Answered during(double seconds, int connections) throws IOException {
        return run(connections, Long.MAX_VALUE, (long) (seconds * NANOS));
    }

    /** Asks this many requests. */
    Answered times(long count, int connections) throws IOException {
        return run(connections, count, Long.MAX_VALUE / 2);
    }

    private Answered run(int connections, long count, long nanos) throws IOException {
        Answered answered = new Answered();
        long begin = System.nanoTime();
        long asked = 0;
        int waiting = 0;
        try (Selector selector = Selector.open()) {
            for (int number = 0; number < connections && asked < count; number++) {
                Exchange exchange = new Exchange(SocketChannel.open(address));
                exchange.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                exchange.channel.configureBlocking(false);
                exchange.channel.register(selector, SelectionKey.OP_READ, exchange);
                exchange.ask(take());
                asked++;
                waiting++;
            }
            while (waiting > 0) {
                if (selector.select(30_000) == 0) {
                    throw new IOException(address + " has not answered for 30 seconds");
                }
                Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
                while (ready.hasNext()) {
                    Exchange exchange = (Exchange) ready.next().attachment();
                    ready.remove();
                    if (!exchange.hasAnswer()) {
                        continue;
                    }
                    long now = System.nanoTime();
                    answered.add(now - exchange.askedAt);
                    if (asked < count && now - begin < nanos) {
                        exchange.ask(take());
                        asked++;
                    } else {
                        exchange.channel.close();
                        waiting--;
                    }
                }
            }
        }
        answered.end(System.nanoTime() - begin);
        return answered;
    }

    private Request take() {
        Request request = requests.get(next);
        next = (next + 1) % requests.size();
        return request;
    }

    /** One connection and what is asked over it now. */
    private static final class Exchange {
        private final SocketChannel channel;
        private final Answer answer = new Answer();
        private Request request;
        private long askedAt;

        Exchange(SocketChannel channel) {
            this.channel = channel;
        }

        void ask(Request toAsk) throws IOException {
            request = toAsk;
            answer.begin();
            ByteBuffer bytes = ByteBuffer.wrap(toAsk.bytes());
            askedAt = System.nanoTime();
            while (bytes.hasRemaining()) {
                // A request fits into the buffers of a socket that has nothing else to send.
                channel.write(bytes);
            }
        }

        boolean hasAnswer() throws IOException {
            if (!answer.read(channel)) {
                return false;
            }
            request.check(answer);
            return true;
        }
    }

    /** How long the answers took. */
    static final class Answered {
        private long[] nanos = new long[1 << 12];
        private int count;
        private long duration;

        /** Of a program that has measured by itself, in microseconds. */
        static Answered of(List<Long> micros, double seconds) {
            Answered answered = new Answered();
            micros.forEach(time -> answered.add(1_000 * time));
            answered.end((long) (seconds * NANOS));
            return answered;
        }

        private void add(long time) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = time;
        }

        private void end(long time) {
            duration = time;
            Arrays.sort(nanos, 0, count);
        }

        int count() {
            return count;
        }

        double seconds() {
            return (double) duration / NANOS;
        }

        double rate() {
            return count / seconds();
        }

        /** In milliseconds. */
        double percentile(double percent) {
            int index = (int) Math.ceil(percent / 100 * count) - 1;
            return nanos[Math.clamp(index, 0, count - 1)] / 1e6;
        }
    }
}
