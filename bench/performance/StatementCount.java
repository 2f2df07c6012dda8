/** Counts the statements in what a client says to PostgreSQL, however the messages are cut into pieces. */
final class StatementCount {
    private static final int LENGTH_BYTES = 4;
    private static final int SECURITY_REQUEST_LENGTH = 8;

    /** The first messages, which ask for encryption and begin the session, have no type. */
    private boolean hasBegun;

    private int type = -1;
    private int lengthBytes;
    private long length;
    private long left;

    /** How many of its statements are run. */
    int in(byte[] bytes, int count) {
        int statements = 0;
        int at = 0;
        while (at < count) {
            if (left > 0) {
                int skipped = (int) Math.min(left, count - at);
                left -= skipped;
                at += skipped;
            } else if (hasBegun && type < 0) {
                type = bytes[at++];
                // A message is either run at once or was bound before.
                statements += type == 'Q' || type == 'E' ? 1 : 0;
            } else {
                addToLength(bytes[at++]);
            }
        }
        return statements;
    }

    private void addToLength(byte part) {
        length = length << Byte.SIZE | part & 0xff;
        lengthBytes++;
        if (lengthBytes == LENGTH_BYTES) {
            left = length - LENGTH_BYTES;
            hasBegun |= length != SECURITY_REQUEST_LENGTH;
            lengthBytes = 0;
            length = 0;
            type = -1;
        }
    }
}
