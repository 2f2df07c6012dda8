package org.chancery.ingest.reference;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ingest.reference.ReferenceTable.Row;
import org.chancery.language.NameKind;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.actor.OrganizationKind;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;

/**
 * The organizations that everyone names, so that a new archive knows them: the files in {@code reference/} have their
 * names in the languages of the page, and codes by which the same organizations of other datasets are recognised.
 */
final class OrganizationReference {
    private OrganizationReference() {}

    /**
     * The bundled organizations.
     *
     * @throws IllegalStateException if a line is wrong; the message names the file and the line
     */
    static List<Bundle.Actor> read() {
        List<Row> organizations = ReferenceTable.bundled("organizations.csv").rows();
        Set<String> keys = organizations.stream().map(row -> row.text("key")).collect(Collectors.toSet());
        Map<String, List<Row>> names = ReferenceTable.bundled("organization_names.csv").rows().stream()
                .collect(groupingBy(row -> row.key("organization", keys)));
        return organizations.stream()
                .map(row -> actor(row, names.getOrDefault(row.text("key"), List.of())))
                .toList();
    }

    private static Bundle.Actor actor(Row row, List<Row> names) {
        return ActorBuilder.builder()
                .key(row.text("key"))
                .kind(ActorKind.ORGANIZATION)
                .organizationKind(row.value("kind", OrganizationKind.class))
                .during(StateBundle.period(row.textOrNull("valid_from"), row.textOrNull("valid_until")))
                .names(names.stream()
                        .map(name -> new Bundle.Name(
                                name.text("language"), name.text("text"), name.value("kind", NameKind.class), null))
                        .toList())
                .codes(codes(row))
                .build();
    }

    private static List<Bundle.Code> codes(Row row) {
        List<Bundle.Code> codes = new ArrayList<>();
        Map.of("wikidata", CodeScheme.WIKIDATA, "cow_igo", CodeScheme.COW_IGO).forEach((column, scheme) -> {
            String code = row.textOrNull(column);
            if (code != null) {
                codes.add(new Bundle.Code(scheme, code, null));
            }
        });
        codes.sort(Comparator.comparing(Bundle.Code::scheme));
        return codes;
    }
}
