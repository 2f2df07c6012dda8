package org.chancery.serve.http.testapi;

/** An input whose class rejects unfit values. */
public class Span {

    private int from;

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        if (from < 0) {
            throw new IllegalArgumentException("secret of the class");
        }
        this.from = from;
    }
}
