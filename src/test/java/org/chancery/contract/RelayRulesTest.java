package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.contract.ServedTypes.Element;
import org.chancery.contract.ServedTypes.ServedType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Relay specifications of connections and of global object identification. */
@QuarkusTest
class RelayRulesTest {
    private ServedTypes schema;

    @BeforeEach
    void readSchema() {
        schema = ServedTypes.read();
    }

    @Test
    void aConnectionHasEdgesAndPageInfo() {
        assertThat(connections()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(connection -> {
            String edge = connection.name().replace("Connection", "Edge");
            assertThat(typeOf(connection, "edges")).isEqualTo("[" + edge + "!]!");
            assertThat(typeOf(connection, "pageInfo")).isEqualTo("PageInfo!");
            assertThat(typeOf(connection, "totalCount")).isEqualTo("Int!");
            assertThat(typeOf(schema.named(edge), "cursor")).isEqualTo("String!");
            String node = typeOf(schema.named(edge), "node");
            assertThat(typeOf(connection, "nodes")).isEqualTo("[" + node + "]!");
        });
    }

    @Test
    void onlyConnectionsAndEdgesAreNamedSo() {
        assertThat(schema.types())
                .filteredOn(type -> type.name().endsWith("Edge"))
                .allSatisfy(edge -> assertThat(schema.named(edge.name().replace("Edge", "Connection"))
                                .kind())
                        .isEqualTo("OBJECT"));
    }

    @Test
    void pageInfoHasBothDirections() {
        Map<String, String> fields =
                schema.named("PageInfo").fields().collect(Collectors.toMap(Element::name, Element::type));
        assertThat(fields)
                .isEqualTo(Map.of(
                        "hasNextPage",
                        "Boolean!",
                        "hasPreviousPage",
                        "Boolean!",
                        "startCursor",
                        "String",
                        "endCursor",
                        "String"));
    }

    @Test
    void aListThatIsPagedTakesTheArgumentsOfBothDirections() {
        Map<String, String> paging = Map.of("first", "Int", "after", "String", "last", "Int", "before", "String");
        List<Element> paged = schema.types().stream()
                .flatMap(ServedType::fields)
                .filter(field -> field.type().matches("\\w+Connection!"))
                .toList();
        assertThat(paged).hasSizeGreaterThanOrEqualTo(7).allSatisfy(field -> {
            Map<String, String> arguments = field.arguments().collect(Collectors.toMap(Element::name, Element::type));
            assertThat(arguments).as(field.name()).containsAllEntriesOf(paging);
        });
    }

    @Test
    void anyRecordIsFetchedAgainByItsId() {
        ServedType root = schema.named("Query");
        assertThat(typeOf(schema.named("Node"), "id")).isEqualTo("ID!");
        assertThat(schema.named("Node").fields()).hasSize(1);
        assertThat(typeOf(root, "node")).isEqualTo("Node");
        assertThat(typeOf(root, "nodes")).isEqualTo("[Node]!");
        assertThat(arguments(root, "node")).isEqualTo(Map.of("id", "ID!"));
        assertThat(arguments(root, "nodes")).isEqualTo(Map.of("ids", "[ID!]!"));
    }

    @Test
    void everyTypeWithAnIdIsANode() {
        assertThat(schema.ofKind("OBJECT").filter(type -> type.field("id").isPresent()))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(type -> {
                    assertThat(type.interfaces()).as(type.name()).contains("Node");
                    assertThat(typeOf(type, "id")).isEqualTo("ID!");
                });
    }

    private List<ServedType> connections() {
        return schema.types().stream()
                .filter(type -> type.name().endsWith("Connection"))
                .toList();
    }

    private static String typeOf(ServedType type, String field) {
        return type.field(field)
                .map(Element::type)
                .orElseThrow(() -> new AssertionError(type.name() + " has no " + field));
    }

    private static Map<String, String> arguments(ServedType type, String field) {
        return type.field(field).stream()
                .flatMap(Element::arguments)
                .collect(Collectors.toMap(Element::name, Element::type));
    }
}
