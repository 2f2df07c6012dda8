package org.chancery.serve.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.event.EventType;
import org.chancery.serve.export.ExportedEvent.Participant;

/**
 * Who met whom: the participants of events, or for whom they acted, and an edge between two that took part in one
 * meeting. Nobody meets himself, and the people of one body do not meet each other. Only the graph is held, and no
 * event.
 */
final class MeetingGraph {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<List<String>, Edge> edges = new LinkedHashMap<>();

    /** An actor. */
    static final class Node {
        private final String id;
        private final String name;
        private final ActorKind kind;
        private final Years years = new Years();

        private Node(String id, String name, ActorKind kind) {
            this.id = id;
            this.name = name;
            this.kind = kind;
        }

        String id() {
            return id;
        }

        String name() {
            return name;
        }

        ActorKind kind() {
            return kind;
        }

        /** In which years it was in how many events. */
        Years events() {
            return years;
        }
    }

    /** Two actors that met. */
    record Edge(String one, String other, Years meetings) {}

    /** Counts by year. */
    static final class Years {
        private final TreeMap<Integer, Integer> counts = new TreeMap<>();
        private int all;

        private void add(ExportedEvent event) {
            all++;
            LocalDate first = event.date().earliestBegin();
            LocalDate last = event.date().latestEnd();
            // What has no bounds counts, and has no place in time.
            if (first != null && last != null && event.isBounded()) {
                for (int year = first.getYear(); year <= last.getYear(); year++) {
                    counts.merge(year, 1, Integer::sum);
                }
            }
        }

        int all() {
            return all;
        }

        /** The years with any, each with its count: an event counts in each year in which it may lie. */
        Map<Integer, Integer> byYear() {
            return counts;
        }

        /** The years with any, those that follow one another as one. */
        List<Spell> spells() {
            List<Spell> spells = new ArrayList<>();
            for (int year : counts.keySet()) {
                Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
                if (last != null && last.until() == year - 1) {
                    spells.set(spells.size() - 1, new Spell(last.from(), year));
                } else {
                    spells.add(new Spell(year, year));
                }
            }
            return spells;
        }
    }

    /** Years without a gap, the last among them. */
    record Spell(int from, int until) {}

    void add(ExportedEvent event) {
        Map<String, Node> there = new HashMap<>();
        for (Participant participant : event.participants()) {
            Node node = node(participant);
            if (there.put(node.id(), node) == null) {
                node.years.add(event);
            }
        }
        if (event.type() == EventType.MEETING) {
            List<String> ids = there.keySet().stream().sorted().toList();
            for (int one = 0; one < ids.size(); one++) {
                for (int other = one + 1; other < ids.size(); other++) {
                    edge(ids.get(one), ids.get(other)).meetings().add(event);
                }
            }
        }
    }

    private Node node(Participant participant) {
        ExportedEvent.Body body = participant.body();
        return body == null
                ? node(participant.id(), participant.name(), participant.kind())
                : node(body.id(), body.name(), body.kind());
    }

    private Node node(String id, String name, ActorKind kind) {
        return nodes.computeIfAbsent(id, added -> new Node(added, name, kind));
    }

    private Edge edge(String one, String other) {
        return edges.computeIfAbsent(List.of(one, other), added -> new Edge(one, other, new Years()));
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    Collection<Edge> edges() {
        return edges.values();
    }
}
