import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that Chancery knows by its hash and answers to a GET, as the clients of Apollo send it, beside the same
 * question to its peers as they know it.
 */
final class Persisted {
    private static final Pattern TAG = Pattern.compile("\r\nETag: *(\\S+)\r\n", Pattern.CASE_INSENSITIVE);

    private final HttpContestant chancery;

    Persisted(HttpContestant chancery) {
        this.chancery = chancery;
    }

    /** By clients that have not asked before. */
    Workload answered(String key, Workload plain, List<Map<String, String>> variables) throws IOException {
        return beside(key, "the pair question again, as a persisted GET", plain, gets(variables));
    }

    /** By clients that have the answer and ask whether it still holds. */
    Workload notModified(String key, Workload plain, List<Map<String, String>> variables) throws IOException {
        List<Request> requests = new ArrayList<>();
        for (String path : paths(register(variables), variables)) {
            String head = chancery.ask(Request.get(path)).head();
            Matcher tag = TAG.matcher(head);
            if (!tag.find()) {
                throw new NotServed("the answer to a GET has no ETag");
            }
            requests.add(Request.getIfNoneMatch(path, tag.group(1)));
        }
        return beside(key, "the pair question again, by a client that has the answer", plain, requests);
    }

    private static Workload beside(String key, String title, Workload plain, List<Request> requests) {
        Map<Dialect, List<Request>> all = new LinkedHashMap<>(plain.requests());
        all.put(Dialect.CHANCERY, requests);
        return new Workload(key, title, all, plain.sql());
    }

    private List<Request> gets(List<Map<String, String>> variables) throws IOException {
        return paths(register(variables), variables).stream().map(Request::get).toList();
    }

    /** Sends the text once with its hash, and returns the hash if that is known from then on. */
    private String register(List<Map<String, String>> variables) throws IOException {
        String document = Question.read(Dialect.CHANCERY, "pair");
        String hash = sha256(document);
        Question question = Question.of(document, variables.getFirst());
        chancery.askCold(Request.post("/graphql", question.jsonWith(extensions(hash))));
        try {
            chancery.ask(Request.get(paths(hash, variables).getFirst()));
        } catch (IllegalStateException refused) {
            throw new NotServed(refused.getMessage());
        }
        return hash;
    }

    private static List<String> paths(String hash, List<Map<String, String>> variables) throws IOException {
        String document = Question.read(Dialect.CHANCERY, "pair");
        return variables.stream()
                .map(values -> "/graphql?variables="
                        + Request.encoded(Question.of(document, values).variablesJson())
                        + "&extensions=" + Request.encoded(extensions(hash)))
                .toList();
    }

    private static String extensions(String hash) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256", e);
        }
    }

    /** The application that is measured does not serve it. */
    static final class NotServed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotServed(String why) {
            super(why);
        }
    }
}
