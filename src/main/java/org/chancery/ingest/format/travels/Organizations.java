package org.chancery.ingest.format.travels;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.language.BundledTable;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;

/** The organizations that the remarks name; the reference data contain only states. */
final class Organizations {
    private final Map<String, Bundle.Actor> byKey = new HashMap<>();
    private final Map<String, Body> byName = new HashMap<>();

    Organizations() {
        for (NamedCsvRecord row : BundledTable.rows("/travels/organizations.csv")) {
            String key = "organization/" + row.getField("key");
            LinkedHashSet<String> names = new LinkedHashSet<>(List.of(row.getField("name")));
            if (!row.getField("other_names").isEmpty()) {
                names.addAll(List.of(row.getField("other_names").split(";")));
            }
            Body body = new Body(key, row.getField("key"), row.getField("name"), false);
            names.forEach(name -> byName.put(name, body));
            byKey.put(key, actor(key, OrganizationKind.valueOf(row.getField("kind")), names));
        }
    }

    private static Bundle.Actor actor(String key, OrganizationKind kind, Set<String> names) {
        String first = names.iterator().next();
        List<Bundle.Name> all = names.stream()
                .map(name -> new Bundle.Name("en", name, name.equals(first) ? NameKind.COMMON : NameKind.ALIAS, null))
                .toList();
        return ActorBuilder.builder()
                .key(key)
                .kind(ActorKind.ORGANIZATION)
                .organizationKind(kind)
                .names(all)
                .build();
    }

    Set<String> names() {
        return byName.keySet();
    }

    @Nullable
    Body find(String name) {
        return byName.get(name);
    }

    /** The record of an organization that {@link #find} has found. */
    Bundle.Actor record(Body organization) {
        return Objects.requireNonNull(byKey.get(organization.reference()), organization.reference());
    }
}
