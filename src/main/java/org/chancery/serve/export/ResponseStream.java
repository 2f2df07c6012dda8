package org.chancery.serve.export;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.serve.operation.Cancellation;

/**
 * Writes a response from a worker thread, no faster than the client reads. The response is complete only after a close.
 * A response that is given up is cut off, so that the client notices.
 */
final class ResponseStream extends OutputStream {
    private static final int CHUNK = 32 * 1024;
    private static final long LOOK_EVERY_MILLIS = 200;

    private final HttpServerResponse response;
    private final Duration stalledAfter;
    private final Cancellation cancellation;
    private Buffer chunk = Buffer.buffer(CHUNK);
    private boolean ended;

    /** @param cancellation ends the export after its client has left */
    ResponseStream(HttpServerResponse response, Duration stalledAfter, Cancellation cancellation) {
        this.response = response;
        this.stalledAfter = stalledAfter;
        this.cancellation = cancellation;
    }

    /** The client left or stopped reading. Nothing is wrong with the export. */
    static final class ClientLeft extends IOException {
        private static final long serialVersionUID = 1L;

        ClientLeft(String message) {
            super(message);
        }
    }

    @Override
    public void write(int single) throws IOException {
        chunk.appendByte((byte) single);
        sendIfFull();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        chunk.appendBytes(bytes, offset, length);
        sendIfFull();
    }

    /** Does nothing, because the writers flush far too often. */
    @Override
    public void flush() {}

    /** Ends the response. */
    @Override
    public void close() throws IOException {
        if (ended) {
            return;
        }
        ended = true;
        requireClient();
        // A short answer has its length in a header.
        response.end(chunk);
    }

    private void sendIfFull() throws IOException {
        if (chunk.length() < CHUNK) {
            return;
        }
        requireClient();
        if (!response.headWritten()) {
            response.setChunked(true);
        }
        response.write(chunk);
        chunk = Buffer.buffer(CHUNK);
        awaitClient();
    }

    private void awaitClient() throws IOException {
        if (!response.writeQueueFull()) {
            return;
        }
        CountDownLatch drained = new CountDownLatch(1);
        response.drainHandler(ready -> drained.countDown());
        long end = System.nanoTime() + stalledAfter.toNanos();
        // The queue may have drained before the handler was set, and a client that leaves drains nothing.
        while (response.writeQueueFull() && !await(drained)) {
            requireClient();
            if (System.nanoTime() > end) {
                throw new ClientLeft("The client read nothing for " + stalledAfter);
            }
        }
    }

    private static boolean await(CountDownLatch drained) throws IOException {
        try {
            return drained.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The server is stopping", e);
        }
    }

    private void requireClient() throws IOException {
        if (cancellation.cause().isPresent() || response.closed()) {
            throw new ClientLeft("The client left");
        }
    }
}
