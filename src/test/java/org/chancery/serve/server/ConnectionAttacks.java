package org.chancery.serve.server;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests that only attackers send, each with the status of its answer. */
final class ConnectionAttacks {
    private static final String QUERY = "{\"query\":\"{__typename}\"}";

    /** One request. Its characters are its bytes. */
    record Attack(String name, String text, int status) {
        byte[] request() {
            return latin1(text);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Attack> all = new ArrayList<>();

    private ConnectionAttacks() {}

    static List<Attack> all() {
        ConnectionAttacks attacks = new ConnectionAttacks();
        attacks.addHosts();
        attacks.addHeaders();
        attacks.addEncodings();
        attacks.addSmuggling();
        attacks.addChunks();
        attacks.addLines();
        attacks.addJson();
        return attacks.all;
    }

    private void addHosts() {
        add("no Host", head("POST /graphql HTTP/1.1") + QUERY, 400);
        add("no Host for a page", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400);
        add("empty Host", head("POST /graphql HTTP/1.1", "Host:") + QUERY, 400);
        add("malformed Host", head("POST /graphql HTTP/1.1", "Host: a b/c") + QUERY, 400);
        add("invalid port", head("POST /graphql HTTP/1.1", "Host: x:99999999") + QUERY, 400);
        add("two Hosts", head("POST /graphql HTTP/1.1", "Host: x", "Host: y") + QUERY, 400);
        add("two equal Hosts", head("POST /graphql HTTP/1.1", "Host: x", "Host: x") + QUERY, 400);
        add("URL of another host", get("http://evil.example/graphql?query=%7B__typename%7D"), 400);
        add("URL of another host for an export", get("http://evil.example/export/events.ics"), 400);
    }

    private void addHeaders() {
        add("unknown expectation", post(QUERY, "Expect: foo"), 417);
        add("content type of many parameters", json("application/jsonx;" + "a=b;".repeat(2_000)), 415);
        add("content type of spaces", json("application/jsonx" + ";  ".repeat(2_600) + "x"), 415);
        add("content type of quotes", json("application/jsonx;x=\"" + "\\\"".repeat(3_900)), 415);
        add("long Accept", post(QUERY, "Accept: " + "a/b;q=0.1,".repeat(900) + "c/d"), 406);
        add("Accept of one word", post(QUERY, "Accept: " + "a".repeat(8_000)), 406);
        add("Accept of quotes", post(QUERY, "Accept: a/b;x=\"" + "\\\"".repeat(3_900)), 406);
        add("body that is compressed", post(QUERY, "Content-Encoding: gzip"), 415);
    }

    private void addEncodings() {
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE")) {
            add("body in " + charset, post(QUERY.getBytes(Charset.forName(charset))), 400);
        }
        add("letter longer than UTF-8 allows", post(latin1("{\"query\":\"{__typename}#\u00C0\u00AF\"}")), 400);
        add("half a pair of UTF-16", post(latin1("{\"query\":\"{__typename}#\u00ED\u00A0\u0080\"}")), 400);
        add("byte that UTF-8 never has", post(latin1("{\"query\":\"{__typename}#\u00FF\"}")), 400);
        add("URL longer than UTF-8 allows", get("/graphql?query=%C0%AF"), 400);
        add("URL of an export longer than UTF-8 allows", get("/export/events.csv?text=%C0%AF"), 400);
        add("URL with a broken escape", get("/graphql?query=%ZZ"), 400);
        add("URL with braces", get("/graphql?query={__typename}"), 400);
    }

    private void addSmuggling() {
        String body = "18\r\n" + QUERY + "\r\n0\r\n\r\n";
        add("two lengths", head("POST /graphql HTTP/1.1", "Host: x", "Content-Length: 24", "Content-Length: 25"), 400);
        add("length with a sign", head("POST /graphql HTTP/1.1", "Host: x", "Content-Length: +24") + QUERY, 400);
        add("length and chunks", chunked("Content-Length: 5", "Transfer-Encoding: chunked") + body, 400);
        add("unknown coding", chunked("Transfer-Encoding: xchunked") + body, 400);
        add("two codings", chunked("Transfer-Encoding: chunked", "Transfer-Encoding: identity") + body, 400);
        add("coding in a list", chunked("Transfer-Encoding: identity, chunked") + body, 400);
        add("space before the colon", chunked("Transfer-Encoding : chunked", "Content-Length: 24") + QUERY, 400);
        add("chunks in HTTP/1.0", chunked("Transfer-Encoding: chunked").replace("HTTP/1.1", "HTTP/1.0") + body, 400);
        add("bare line feeds", post(QUERY).replace("\r\n", "\n"), 400);
        add("carriage return in a header", post(QUERY, "X-A: b\rX-B: c"), 400);
        add("NUL in a header", post(QUERY, "X-A: b\0c"), 400);
        add("space in the name of a header", post(QUERY, "X A: b"), 400);
        add("header without a colon", post(QUERY, "XA"), 400);
    }

    private void addChunks() {
        String head = chunked("Transfer-Encoding: chunked");
        add("long extension of a chunk", head + "18;" + "a".repeat(100_000) + "\r\n" + QUERY + "\r\n0\r\n\r\n", 400);
        add("chunk without end", head + "7fffffffff\r\n" + QUERY + "\r\n0\r\n\r\n", 400);
        add("chunk of no size", head + "zz\r\n" + QUERY + "\r\n0\r\n\r\n", 400);
        add("chunks with bare line feeds", head + "18\n" + QUERY + "\n0\n\n", 400);
        add("long trailers", head + "18\r\n" + QUERY + "\r\n0\r\nX: " + "a".repeat(30_000) + "\r\n\r\n", 400);
    }

    private void addLines() {
        add("long URL", get("/graphql?query=" + "a".repeat(5_000)), 414);
        add("large header", "GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(30_000) + "\r\n\r\n", 431);
        add("many headers", "GET / HTTP/1.1\r\nHost: x\r\n" + "X: a\r\n".repeat(10_000) + "\r\n", 431);
        add("another version", "GET /graphql HTTP/9.1\r\nHost: x\r\n\r\n", 400);
        add("no version", "GET /graphql\r\n\r\n", 400);
        add("TLS", "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00FC\u0003\u0003" + "\0".repeat(50) + "\r\n\r\n", 400);
        add("unknown method", get("/graphql").replace("GET", "FOO"), 405);
        add("large body", post("{\"query\":\"" + "x".repeat(300_000) + "\"}"), 413);
        add("huge body for a page", get("/").replace("Connection", "Content-Length: 99999999999\r\nConnection"), 413);
    }

    private void addJson() {
        add("deep array", post("[".repeat(100_000) + "]".repeat(100_000)), 400);
        add(
                "deep variables",
                post("{\"query\":\"{__typename}\",\"variables\":" + "{\"a\":".repeat(40_000) + "1" + "}".repeat(40_000)
                        + "}"),
                400);
        add("array without end", post("[".repeat(200_000)), 400);
        add("long number", post("{\"query\":\"{__typename}\",\"variables\":{\"a\":" + "9".repeat(200_000) + "}}"), 400);
    }

    private void add(String name, String request, int status) {
        all.add(new Attack(name, request, status));
    }

    private void add(String name, byte[] request, int status) {
        add(name, new String(request, StandardCharsets.ISO_8859_1), status);
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    }

    private static String post(String body, String... headers) {
        return new String(post(body.getBytes(StandardCharsets.UTF_8), headers), StandardCharsets.ISO_8859_1);
    }

    private static byte[] post(byte[] body, String... headers) {
        List<String> lines = new ArrayList<>(List.of("Host: x", "Content-Type: application/json"));
        lines.add("Content-Length: " + body.length);
        lines.add("Connection: close");
        lines.addAll(List.of(headers));
        String head = "POST /graphql HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\n\r\n";
        return latin1(head + new String(body, StandardCharsets.ISO_8859_1));
    }

    private static String json(String contentType) {
        return post(QUERY).replace("application/json", contentType);
    }

    private static String chunked(String... headers) {
        List<String> lines = new ArrayList<>(List.of("POST /graphql HTTP/1.1", "Host: x"));
        lines.add("Content-Type: application/json");
        lines.addAll(List.of(headers));
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static String head(String line, String... headers) {
        List<String> lines = new ArrayList<>(List.of(line));
        lines.add("Content-Type: application/json");
        lines.add("Connection: close");
        lines.addAll(List.of(headers));
        if (lines.stream().noneMatch(each -> each.startsWith("Content-Length"))) {
            lines.add("Content-Length: " + QUERY.length());
        }
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
