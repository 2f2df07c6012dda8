import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that clients send, and what they may get. */
record Request(String kind, String name, Sending sending, Expected expected) {

    /** How it is sent. */
    interface Sending {
        HttpResponse<byte[]> send(Server server) throws IOException, InterruptedException;
    }

    /** What is right besides a stated refusal. */
    interface Expected {
        boolean isMet(int status, String body);
    }

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
    private static final Pattern OVERLOAD = Pattern.compile("OVERLOADED|RATE_LIMITED|DEADLINE_EXCEEDED|UNAVAILABLE");

    /** What differs between two exports of the same: when they were made. */
    private static final Pattern MADE_AT = Pattern.compile("\\d{8}T\\d{6}Z|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    /** "right", a stated refusal, or what was wrong, which begins with WRONG. */
    String outcome(Server server) {
        try {
            HttpResponse<byte[]> answer = sending.send(server);
            int status = answer.statusCode();
            String body = text(answer);
            if (expected.isMet(status, body)) {
                return "right";
            }
            Matcher code = CODE.matcher(body);
            boolean isStated = code.find() && OVERLOAD.matcher(code.group(1)).matches();
            boolean fits = isStated && (status == 429 || status == 503 || status == 504);
            return (fits ? "" : "WRONG ") + status + (code.reset().find() ? " " + code.group(1) : "");
        } catch (IOException failure) {
            return "WRONG " + failure.getClass().getSimpleName() + ": " + failure.getMessage();
        } catch (InterruptedException interrupted) {
            return "WRONG interrupted";
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return MADE_AT.matcher(new String(answer.body())).replaceAll("");
    }
}
