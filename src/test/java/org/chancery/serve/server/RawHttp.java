package org.chancery.serve.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that a client of HTTP would correct. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttp() {}

    /** The answer, and whether the server then closed the connection. */
    record Reply(String text, boolean isClosed) {
        int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        String head() {
            return text.split("\r\n\r\n", 2)[0];
        }

        String body() {
            String[] parts = text.split("\r\n\r\n", 2);
            return parts.length < 2 ? "" : parts[1];
        }
    }

    static Socket connect(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    static Reply send(URI server, byte[] request) throws IOException {
        try (Socket socket = connect(server)) {
            try {
                socket.getOutputStream().write(request);
            } catch (SocketException refusedBeforeItWasSent) {
                // The answer may have arrived all the same.
            }
            return read(socket);
        }
    }

    /** Reads until the server closes the connection, or sends nothing more. */
    static Reply read(Socket socket) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InputStream answer = socket.getInputStream();
        boolean isClosed = true;
        try {
            answer.transferTo(bytes);
        } catch (SocketTimeoutException e) {
            isClosed = false;
        } catch (SocketException closedWithBytesUnread) {
            // The bytes so far are the answer.
        }
        return new Reply(bytes.toString(StandardCharsets.UTF_8), isClosed);
    }
}
