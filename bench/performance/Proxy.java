import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL that is some way off: passes on what a server and the database say, each later than it came, and counts
 * statements and round trips.
 */
final class Proxy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final ServerSocket socket;
    private final int target;
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong roundTrips = new AtomicLong();
    private volatile long delayNanos;

    Proxy(int target) throws IOException {
        this.target = target;
        socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The time of a round trip. */
    void setMillisAway(double millis) {
        delayNanos = (long) (millis / 2 * TimeUnit.MILLISECONDS.toNanos(1));
    }

    long statements() {
        return statements.get();
    }

    /** How often somebody asked and waited; what is sent together counts once. */
    long roundTrips() {
        return roundTrips.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                new Link(client, server).start();
            } catch (IOException e) {
                // The proxy is closed.
            }
        }
    }

    /** What was read, and when it is to be passed on. */
    private record Piece(byte[] bytes, long due) {}

    private final class Link {
        private final Socket client;
        private final Socket server;
        private final StatementCount count = new StatementCount();
        private volatile boolean hasAnswered = true;

        Link(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void start() {
            pass(client, server, true);
            pass(server, client, false);
        }

        private void pass(Socket from, Socket to, boolean isAsking) {
            BlockingQueue<Piece> queue = new LinkedBlockingQueue<>();
            Thread.ofVirtual().start(() -> read(from, queue, isAsking));
            Thread.ofVirtual().start(() -> write(to, queue));
        }

        private void read(Socket from, BlockingQueue<Piece> queue, boolean isAsking) {
            byte[] buffer = new byte[BUFFER];
            try {
                InputStream in = from.getInputStream();
                for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                    notice(buffer, length, isAsking);
                    queue.add(new Piece(Arrays.copyOf(buffer, length), System.nanoTime() + delayNanos));
                }
            } catch (IOException e) {
                // The connection has ended.
            }
            queue.add(new Piece(new byte[0], System.nanoTime() + delayNanos));
        }

        private void notice(byte[] bytes, int length, boolean isAsking) {
            if (!isAsking) {
                hasAnswered = true;
                return;
            }
            if (hasAnswered) {
                hasAnswered = false;
                roundTrips.incrementAndGet();
            }
            statements.addAndGet(count.in(bytes, length));
        }

        private void write(Socket to, BlockingQueue<Piece> queue) {
            try (Socket both = to) {
                OutputStream out = both.getOutputStream();
                for (Piece piece = queue.take(); piece.bytes.length > 0; piece = queue.take()) {
                    for (long left = piece.due - System.nanoTime(); left > 0; left = piece.due - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                    out.write(piece.bytes);
                }
            } catch (IOException e) {
                // The connection has ended.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
