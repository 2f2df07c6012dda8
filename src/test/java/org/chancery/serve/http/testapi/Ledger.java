package org.chancery.serve.http.testapi;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The queries of one operation for its items, and the threads that made them. */
@RequestScoped
public class Ledger {

    private final List<String> loads = new ArrayList<>();

    public void record(String load) {
        loads.add(load);
    }

    public List<String> loads() {
        return List.copyOf(loads);
    }
}
