package org.chancery.serve.http.testapi;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A part of a machine, of one of several types. */
public interface Part {

    @Id
    @NonNull
    Long getId();
}
