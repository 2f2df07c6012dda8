package org.chancery.serve.operation;

/** What {@link Admission} runs when there is room for it. */
public interface AdmittedWork {

    /** Does the work, on a thread of its own. Throws nothing. */
    void run();

    /** Answers with the reason why the work is not done. */
    void reject(Throwable why);

    Cancellation cancellation();
}
