package org.chancery.serve.execution;

/** Whether an operation shall still go on. */
public interface GoingOn {
    /**
     * Returns if the operation shall go on.
     *
     * @throws RuntimeException the reason, if the operation shall end
     */
    void require();
}
