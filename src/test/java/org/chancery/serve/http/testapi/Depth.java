package org.chancery.serve.http.testapi;

import org.eclipse.microprofile.graphql.NonNull;

/** An object that holds another of its kind. */
public class Depth {

    @NonNull
    public Depth getDeeper() {
        return new Depth();
    }
}
