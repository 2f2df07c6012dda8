package org.chancery.serve.http.testapi;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The queries of one operation for its items, and the threads that made them. */
@RequestScoped
public class Ledger {

    private static volatile List<String> newest = List.of();

    private final List<String> loads = new ArrayList<>();

    public void record(String load) {
        loads.add(load);
        newest = List.copyOf(loads);
    }

    /** Those of the operation that made the newest. */
    public static List<String> newest() {
        return newest;
    }
}
