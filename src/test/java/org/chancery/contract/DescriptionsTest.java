package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.contract.ServedTypes.Element;
import org.chancery.contract.ServedTypes.ServedType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The schema explains the archive to newcomers. */
@QuarkusTest
class DescriptionsTest {
    private static final Set<String> OF_THE_SPECIFICATION = Set.of("String", "Int", "Float", "Boolean", "ID");

    /** Our types, and one of the Java platform. Any other type has leaked into the schema. */
    private static final Set<String> SCALARS = Set.of("ActorRef", "Date", "DisputeRef", "EDTF", "EventRef", "PlaceRef");

    private ServedTypes schema;

    @BeforeEach
    void readSchema() {
        schema = ServedTypes.read();
    }

    @Test
    void everythingIsDescribedInSentences() {
        List<String> poor = new ArrayList<>();
        for (ServedType type : schema.types()) {
            String description = String.valueOf(type.told().get("description"));
            check(type.name(), description, poor);
            Stream.of(type.fields(), type.inputFields(), type.enumValues())
                    .flatMap(elements -> elements)
                    .forEach(element -> {
                        String name = type.name() + "." + element.name();
                        check(name, element.description(), poor);
                        element.arguments()
                                .forEach(argument ->
                                        check(name + "(" + argument.name() + ")", argument.description(), poor));
                    });
        }
        assertThat(poor).as("lack a description, or one that is a sentence").isEmpty();
    }

    private static void check(String name, String description, List<String> poor) {
        boolean isOurs = !OF_THE_SPECIFICATION.contains(name);
        // SmallRye adds the format of a day to its description.
        String ours = description.replace(" (ISO-8601)", "");
        if (isOurs && !ours.matches("(?s)[A-Z0-9`].{5,}[.)]")) {
            poor.add(name + ": " + description);
        }
    }

    @Test
    void whatMayBeAbsentSaysWhen() {
        List<String> silent = schema.ofKind("OBJECT")
                .filter(type -> !type.name().equals("Query"))
                .flatMap(type -> type.fields()
                        .filter(Element::isNullable)
                        .filter(field ->
                                !field.description().toLowerCase(Locale.ROOT).contains("absent"))
                        .filter(field -> !type.name().equals("EventDate"))
                        .map(field -> type.name() + "." + field.name() + ": " + field.description()))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void whatMayBeLeftOutIsNotRequired() {
        List<String> required = schema.types().stream()
                .flatMap(type -> type.fields()
                        .flatMap(field -> field.arguments()
                                .filter(argument -> !argument.isNullable())
                                .map(argument -> type.name() + "." + field.name() + "(" + argument.name() + ")")))
                .toList();
        assertThat(required)
                .containsExactlyInAnyOrder(
                        "Query.actor(ref)",
                        "Query.contact(between)",
                        "Query.dates(edtf)",
                        "Query.dispute(ref)",
                        "Query.event(ref)",
                        "Query.interpretation(text)",
                        "Query.node(id)",
                        "Query.nodes(ids)",
                        "Query.parsedSearch(text)",
                        "Query.search(text)",
                        "Query.statistics(by)",
                        "TimelineConnection.cursorAt(time)");
    }

    @Test
    void listsHoldNoNulls() {
        List<String> holey = schema.types().stream()
                .flatMap(type -> Stream.of(
                                type.fields(), type.inputFields(), type.fields().flatMap(Element::arguments))
                        .flatMap(elements -> elements)
                        .filter(element -> element.type().matches("\\[.*[^!]\\]!?"))
                        .map(element -> type.name() + "." + element.name()))
                .toList();
        assertThat(holey).containsExactly("Query.nodes");
    }

    @Test
    void datesAreDates() {
        List<String> asText = schema.types().stream()
                .flatMap(type -> type.fields()
                        .filter(field -> Set.of(
                                        "during", "saidOn", "published", "inForce", "covers", "censoredOn", "date")
                                .contains(field.name()))
                        .filter(field -> !field.type().matches("(EDTF|EventDate)!?"))
                        .map(field -> type.name() + "." + field.name() + ": " + field.type()))
                .toList();
        assertThat(asText).isEmpty();
    }

    @Test
    void noScalarHasLeakedIn() {
        assertThat(schema.ofKind("SCALAR").map(ServedType::name).filter(name -> !OF_THE_SPECIFICATION.contains(name)))
                .containsExactlyInAnyOrderElementsOf(SCALARS);
    }
}
