package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who met whom as a graph, read by a library that has the schemas of both formats and validates the files by them. */
@QuarkusTest
class GraphFilesTest {
    private static final String PAIR = "?between=Russia&between=Tajikistan&during=2023&types=MEETING";

    /** The names of the nodes of a graph, and the graph with these nodes. */
    private record Read(Graph<String, DefaultWeightedEdge> graph, Map<String, Map<String, String>> attributes) {
        private double weight(String one, String other) {
            return graph.edgeSet().stream()
                    .filter(edge -> isBetween(edge, one, other))
                    .mapToDouble(graph::getEdgeWeight)
                    .sum();
        }

        private boolean isBetween(DefaultWeightedEdge edge, String one, String other) {
            String source = name(graph.getEdgeSource(edge));
            String target = name(graph.getEdgeTarget(edge));
            return (source.equals(one) && target.equals(other)) || (source.equals(other) && target.equals(one));
        }

        private String name(String id) {
            Map<String, String> known = requireNonNull(attributes.get(id));
            return requireNonNull(known.containsKey("name") ? known.get("name") : known.get("label"));
        }
    }

    @Test
    void graphMlCountsMeetings() {
        Read read = graphMl(PAIR);
        assertThat(read.weight("Russia", "Tajikistan")).isEqualTo(7);
        assertThat(read.attributes().values())
                .anySatisfy(node -> assertThat(node)
                        .containsEntry("name", "Russia")
                        .containsEntry("kind", "STATE")
                        .containsEntry("events", "7"));
    }

    @Test
    void gexfCountsTheSame() {
        Read read = gexf(PAIR);
        assertThat(read.weight("Russia", "Tajikistan")).isEqualTo(7);
        assertThat(read.graph().edgeSet()).hasSameSizeAs(graphMl(PAIR).graph().edgeSet());
    }

    @Test
    void namesAreInTheLanguageOfTheReader() {
        assertThat(gexf(PAIR + "&language=ru").weight("Россия", "Таджикистан")).isEqualTo(7);
    }

    @Test
    void gexfHasTheYearsOfMeetings() {
        String file = text("/export/events.gexf?between=Russia&between=Tajikistan&types=MEETING");
        assertThat(file)
                .contains("mode=\"dynamic\"", "timeformat=\"date\"")
                .contains("<spell start=\"", "for=\"meetings\"")
                .contains("start=\"2023-01-01\" end=\"2023-12-31\"");
    }

    @Test
    void nobodyMeetsHimselfAndWhatIsNoMeetingMakesNoEdge() {
        Read read = graphMl("");
        assertThat(read.graph().edgeSet())
                .isNotEmpty()
                .allMatch(edge ->
                        !read.graph().getEdgeSource(edge).equals(read.graph().getEdgeTarget(edge)));
        Read incidents = graphMl("?types=INCIDENT");
        assertThat(incidents.graph().vertexSet()).isNotEmpty();
        assertThat(incidents.graph().edgeSet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf"})
    void aQuestionWithoutEventsIsAGraphWithoutNodes(String format) {
        String question = "?text=nothinghasthistitle";
        Read read = format.equals("gexf") ? gexf(question) : graphMl(question);
        assertThat(read.graph().vertexSet()).isEmpty();
        assertThat(text("/export/events." + format + question)).contains("<!-- 0 events -->");
    }

    private static Read graphMl(String question) {
        Read read = empty();
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setEdgeWeightAttributeName("weight");
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (attribute, value) -> put(read, attribute.getFirst(), attribute.getSecond(), value));
        importer.importGraph(read.graph(), new StringReader(text("/export/events.graphml" + question)));
        return read;
    }

    private static Read gexf(String question) {
        Read read = empty();
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (attribute, value) -> put(read, attribute.getFirst(), attribute.getSecond(), value));
        importer.importGraph(read.graph(), new StringReader(text("/export/events.gexf" + question)));
        return read;
    }

    private static Read empty() {
        return new Read(
                new WeightedPseudograph<>(
                        SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultWeightedEdgeSupplier()),
                new HashMap<>());
    }

    private static void put(Read read, String node, String name, Attribute value) {
        read.attributes().computeIfAbsent(node, added -> new HashMap<>()).put(name, value.getValue());
    }

    private static String text(String address) {
        Response response = given().get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.asString();
    }
}
