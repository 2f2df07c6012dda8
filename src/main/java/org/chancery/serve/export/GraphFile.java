package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A file with the graph of who met whom. It is written at the end, when all meetings are counted. */
abstract class GraphFile extends XmlFile {
    private final MeetingGraph graph = new MeetingGraph();
    private Export about;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    GraphFile(OutputStream stream) throws IOException {
        super(stream);
    }

    @Override
    public final void begin(Export export) {
        about = export;
    }

    @Override
    public final void add(ExportedEvent event) {
        graph.add(event);
    }

    @Override
    public final void end(long count) throws IOException {
        written(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            write(graph, about);
            // It shows that nothing was cut off.
            xml.writeComment(" %d events ".formatted(count));
            xml.writeEndDocument();
            xml.flush();
        });
    }

    abstract void write(MeetingGraph whole, Export export) throws XMLStreamException;

    /** A number of the graph must not depend on the language of the machine. */
    static String number(int value) {
        return Integer.toString(value);
    }

    /** GraphML: nodes and edges with their counts. */
    private static final class GraphMl extends GraphFile {
        private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

        GraphMl(OutputStream stream) throws IOException {
            super(stream);
        }

        @Override
        void write(MeetingGraph graph, Export export) throws XMLStreamException {
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            element("desc", export.title() + "\n" + export.about());
            key("name", "node", "string");
            key("kind", "node", "string");
            key("events", "node", "int");
            key("weight", "edge", "double");
            key("meetings", "edge", "int");
            key("first_year", "edge", "int");
            key("last_year", "edge", "int");
            key("years", "edge", "string");
            xml.writeStartElement("graph");
            attribute("id", "meetings");
            attribute("edgedefault", "undirected");
            for (MeetingGraph.Node node : graph.nodes()) {
                xml.writeStartElement("node");
                attribute("id", node.id());
                data("name", node.name());
                data("kind", node.kind().name());
                data("events", number(node.events().all()));
                xml.writeEndElement();
            }
            int id = 0;
            for (MeetingGraph.Edge edge : graph.edges()) {
                edge(++id, edge);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        }

        private void edge(int id, MeetingGraph.Edge edge) throws XMLStreamException {
            xml.writeStartElement("edge");
            attribute("id", "e" + id);
            attribute("source", edge.one());
            attribute("target", edge.other());
            data("weight", number(edge.meetings().all()));
            data("meetings", number(edge.meetings().all()));
            Map<Integer, Integer> years = edge.meetings().byYear();
            if (!years.isEmpty()) {
                data("first_year", number(edge.meetings().spells().get(0).from()));
                data(
                        "last_year",
                        number(years.keySet().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElseThrow()));
                data("years", years(years));
            }
            xml.writeEndElement();
        }

        /** Such as {@code 1971:2 1972:5}. */
        private static String years(Map<Integer, Integer> counts) {
            StringBuilder text = new StringBuilder();
            counts.forEach((year, count) -> text.append(text.isEmpty() ? "" : " ")
                    .append(year)
                    .append(':')
                    .append(count));
            return text.toString();
        }

        private void key(String name, String of, String type) throws XMLStreamException {
            xml.writeEmptyElement("key");
            attribute("id", name);
            attribute("for", of);
            attribute("attr.name", name);
            attribute("attr.type", type);
        }

        private void data(String key, String value) throws XMLStreamException {
            xml.writeStartElement("data");
            attribute("key", key);
            xml.writeCharacters(characters(value));
            xml.writeEndElement();
        }
    }

    /**
     * GEXF 1.2, dynamic: nodes and edges are there in the years of their events, and edges have a count for each year.
     */
    private static final class Gexf extends GraphFile {
        private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

        Gexf(OutputStream stream) throws IOException {
            super(stream);
        }

        @Override
        void write(MeetingGraph graph, Export export) throws XMLStreamException {
            xml.writeStartElement("gexf");
            xml.writeDefaultNamespace(NAMESPACE);
            attribute("version", "1.2");
            meta(export);
            xml.writeStartElement("graph");
            attribute("mode", "dynamic");
            attribute("defaultedgetype", "undirected");
            attribute("timeformat", "date");
            attributes("node", "static", "kind", "string");
            attributes("node", "dynamic", "events", "integer");
            attributes("edge", "dynamic", "meetings", "integer");
            xml.writeStartElement("nodes");
            for (MeetingGraph.Node node : graph.nodes()) {
                node(node);
            }
            xml.writeEndElement();
            xml.writeStartElement("edges");
            int id = 0;
            for (MeetingGraph.Edge edge : graph.edges()) {
                edge(++id, edge);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }

        private void meta(Export export) throws XMLStreamException {
            xml.writeStartElement("meta");
            attribute("lastmodifieddate", export.generated().toString().substring(0, 10));
            element("creator", "Chancery");
            element("description", export.title() + "\n" + export.about());
            xml.writeEndElement();
        }

        private void attributes(String of, String mode, String name, String type) throws XMLStreamException {
            xml.writeStartElement("attributes");
            attribute("class", of);
            attribute("mode", mode);
            xml.writeEmptyElement("attribute");
            attribute("id", name);
            attribute("title", name);
            attribute("type", type);
            xml.writeEndElement();
        }

        private void node(MeetingGraph.Node node) throws XMLStreamException {
            xml.writeStartElement("node");
            attribute("id", node.id());
            attribute("label", node.name());
            xml.writeStartElement("attvalues");
            xml.writeEmptyElement("attvalue");
            attribute("for", "kind");
            attribute("value", node.kind().name());
            counts("events", node.events());
            xml.writeEndElement();
            spells(node.events());
            xml.writeEndElement();
        }

        private void edge(int id, MeetingGraph.Edge edge) throws XMLStreamException {
            xml.writeStartElement("edge");
            attribute("id", number(id));
            attribute("source", edge.one());
            attribute("target", edge.other());
            attribute("weight", number(edge.meetings().all()));
            xml.writeStartElement("attvalues");
            counts("meetings", edge.meetings());
            xml.writeEndElement();
            spells(edge.meetings());
            xml.writeEndElement();
        }

        private void counts(String name, MeetingGraph.Years years) throws XMLStreamException {
            for (Map.Entry<Integer, Integer> count : years.byYear().entrySet()) {
                xml.writeEmptyElement("attvalue");
                attribute("for", name);
                attribute("value", number(count.getValue()));
                period(new MeetingGraph.Spell(count.getKey(), count.getKey()));
            }
        }

        private void spells(MeetingGraph.Years years) throws XMLStreamException {
            if (years.byYear().isEmpty()) {
                return;
            }
            xml.writeStartElement("spells");
            for (MeetingGraph.Spell spell : years.spells()) {
                xml.writeEmptyElement("spell");
                period(spell);
            }
            xml.writeEndElement();
        }

        private void period(MeetingGraph.Spell spell) throws XMLStreamException {
            attribute("start", String.format(Locale.ROOT, "%04d-01-01", spell.from()));
            attribute("end", String.format(Locale.ROOT, "%04d-12-31", spell.until()));
        }
    }

    /** Declares GraphML. */
    @Singleton
    static final class GraphMlFormat extends ExportFormat {
        GraphMlFormat() {
            super("graphml", "application/graphml+xml", "GraphML");
        }

        @Override
        String purpose() {
            return "who met whom as a graph: NetworkX, igraph, yEd; edges count meetings";
        }

        @Override
        int place() {
            return 42;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new GraphMl(stream));
        }
    }

    /** Declares GEXF. */
    @Singleton
    static final class GexfFormat extends ExportFormat {
        GexfFormat() {
            super("gexf", "application/gexf+xml", "GEXF");
        }

        @Override
        String purpose() {
            return "the same as a graph over time, by year: Gephi";
        }

        @Override
        int place() {
            return 43;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new Gexf(stream));
        }
    }
}
