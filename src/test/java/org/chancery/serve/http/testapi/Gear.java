package org.chancery.serve.http.testapi;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** One type of part. */
public record Gear(Long id) implements Part, Spare {

    @Override
    @Id
    @NonNull
    public Long getId() {
        return id;
    }

    @NonNull
    public String getTeeth() {
        return "Gear " + id;
    }
}
