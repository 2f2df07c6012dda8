package org.chancery.serve.operation;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes daemon threads that see the classes of the application. */
final class OperationThreads implements ThreadFactory {
    private final AtomicInteger count = new AtomicInteger();
    private final String name;
    private final ClassLoader classes = Thread.currentThread().getContextClassLoader();

    private OperationThreads(String name) {
        this.name = name;
    }

    static ThreadFactory named(String name) {
        return new OperationThreads(name);
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(classes);
        return thread;
    }
}
