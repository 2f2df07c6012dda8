import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request, and its allowed answers. */
record Request(String kind, String name, Sending sending, Expected expected) {

    /** Sends the request. */
    interface Sending {
        HttpResponse<byte[]> send(Server server) throws IOException, InterruptedException;
    }

    /** The right answers besides a stated rejection. */
    interface Expected {
        boolean isMet(int status, String body);
    }

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
    private static final Pattern OVERLOAD = Pattern.compile("OVERLOADED|RATE_LIMITED|DEADLINE_EXCEEDED|UNAVAILABLE");

    /** The time of an export, the only difference between two exports of the same events. */
    private static final Pattern MADE_AT = Pattern.compile("\\d{8}T\\d{6}Z|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    /** "right", a stated rejection, or a fault that starts with WRONG. */
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
