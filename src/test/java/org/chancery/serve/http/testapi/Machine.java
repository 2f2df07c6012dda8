package org.chancery.serve.http.testapi;

import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An object whose fields fail in some of its kind. The getters fail as the resolvers of {@link FaultyApi} do. */
@SuppressWarnings("NullAway") // Values that are missing are what is tested.
public record Machine(long id) {

    @Id
    @NonNull
    public Long getId() {
        return id;
    }

    @NonNull
    public String getSerial() {
        return Fate.draw(id, "serial", 20) == 0 ? null : "No. " + id;
    }

    public @Nullable MachineKind getKind() {
        return List.of(MachineKind.values()).get(Fate.draw(id, "kind", 3));
    }

    /** Not a number for some. */
    public @Nullable Double getRatio() {
        return Fate.draw(id, "ratio", 5) == 0 ? Double.NaN : Double.valueOf(id / 4.0);
    }

    public @Nullable String getBroken() {
        if (Fate.draw(id, "broken", 4) == 0) {
            throw new IllegalStateException("secret of the server");
        }
        return "whole";
    }
}
