import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A request in the bytes that are sent, and what its answer has to be. */
final class Request {
    private static final int SHOWN = 500;

    private final byte[] bytes;
    private final int status;
    /** Not known before the first answer: the archive does not change, so neither does the length of an answer. */
    private int length = -1;

    private Request(String head, byte[] body, int status) {
        byte[] headBytes = head.getBytes(StandardCharsets.UTF_8);
        this.bytes = new byte[headBytes.length + body.length];
        this.status = status;
        System.arraycopy(headBytes, 0, bytes, 0, headBytes.length);
        System.arraycopy(body, 0, bytes, headBytes.length, body.length);
    }

    static Request post(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return new Request(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Accept: application/graphql-response+json\r\nContent-Length: " + body.length + "\r\n\r\n",
                body,
                200);
    }

    static Request get(String pathAndQuery) {
        return new Request(getHead(pathAndQuery, "") + "\r\n", new byte[0], 200);
    }

    /** Asks whether what has this tag is still what it was; the answer has to be yes. */
    static Request getIfNoneMatch(String pathAndQuery, String tag) {
        return new Request(getHead(pathAndQuery, "If-None-Match: " + tag + "\r\n") + "\r\n", new byte[0], 304);
    }

    private static String getHead(String pathAndQuery, String headers) {
        return "GET " + pathAndQuery + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Accept: application/graphql-response+json\r\n" + headers;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    byte[] bytes() {
        return bytes;
    }

    void check(Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("The answer has not the status " + status + ": " + shown(answer));
        }
        if (length < 0) {
            if (answer.body().contains("\"errors\":[{")) {
                throw new IllegalStateException("The answer has errors: " + shown(answer));
            }
            length = answer.length();
        }
        // The same answer may come in other chunks.
        if (answer.isOfKnownLength() && answer.length() != length) {
            throw new IllegalStateException("The answer differs from the first: " + shown(answer));
        }
    }

    private String shown(Answer answer) {
        String text = answer.head() + answer.body() + "\nto " + new String(bytes, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), SHOWN + bytes.length));
    }
}
