package org.chancery.serve.http.testapi;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Another type of item. */
public record Film(Long id) implements Item {

    @Override
    @Id
    @NonNull
    public Long getId() {
        return id;
    }
}
