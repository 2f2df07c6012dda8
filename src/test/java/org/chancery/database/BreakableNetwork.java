package org.chancery.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between an application and a server, which can lose all that is sent. */
final class BreakableNetwork implements AutoCloseable {
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile int target;
    private volatile boolean swallowsAll;

    BreakableNetwork() throws IOException {
        inBackground(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Whoever connects from now on reaches this port. */
    void leadTo(int port) {
        target = port;
    }

    /** Nothing that is sent arrives any more, and nobody is told. */
    void swallow() {
        swallowsAll = true;
        links.forEach(link -> link.swallows = true);
    }

    /** New connections work. What was swallowed stays so. */
    void restore() {
        swallowsAll = false;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        links.forEach(Link::cut);
    }

    private void accept() throws IOException {
        while (!entrance.isClosed()) {
            links.add(new Link(entrance.accept(), swallowsAll));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException end) {
                        // One of its two ends is gone.
                    }
                },
                "breakable-network");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection through this network. */
    private final class Link {
        private final Socket client;
        private final Socket server = new Socket();
        private volatile boolean swallows;

        Link(Socket client, boolean swallows) {
            this.client = client;
            this.swallows = swallows;
            inBackground(this::connect);
        }

        private void connect() throws IOException {
            try {
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
                inBackground(() -> carry(server, client));
                carry(client, server);
            } finally {
                if (!swallows) {
                    cut();
                }
            }
        }

        private void carry(Socket from, Socket to) throws IOException {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8192];
            int read;
            while ((read = in.read(bytes)) >= 0) {
                if (!swallows) {
                    out.write(bytes, 0, read);
                }
            }
            if (!swallows) {
                cut();
            }
        }

        private void cut() {
            links.remove(this);
            try (client;
                    server) {
                swallows = true;
            } catch (IOException alreadyGone) {
                // It is what was wanted.
            }
        }
    }
}
