package org.chancery.serve.operation;

/** What {@link Admission} runs when there is room for it. */
public interface AdmittedWork {

    /** Does the work, on a thread of its own. Throws nothing. */
    void run();

    /** Answers that the work is not done, and why. */
    void refuse(Throwable why);

    Cancellation cancellation();
}
