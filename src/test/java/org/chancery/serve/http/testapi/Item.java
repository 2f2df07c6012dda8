package org.chancery.serve.http.testapi;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** An object of several types, as the timeline's events are. */
public interface Item {

    @Id
    @NonNull
    Long getId();
}
