package org.chancery.serve.http.testapi;

/** The kinds of machines. The schema lacks the last one. */
public enum MachineKind {
    LOOM,
    MILL,
    UNKNOWN_TO_THE_SCHEMA
}
