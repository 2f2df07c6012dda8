package org.chancery.ingest.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.jspecify.annotations.Nullable;

/** One element of a document with its content and its position. */
public final class XmlElement {
    private final String name;
    private final Problem.Location location;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();

    /** The characters of the outermost element; each inner element has a part of them. */
    private final StringBuilder characters;

    private final int begin;
    private int end;

    XmlElement(String name, Problem.Location location, StringBuilder characters) {
        this.name = name;
        this.location = location;
        this.characters = characters;
        this.begin = characters.length();
    }

    public String name() {
        return name;
    }

    public Problem.Location location() {
        return location;
    }

    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    public List<XmlElement> children() {
        return children;
    }

    public List<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** The first child with this name. */
    public @Nullable XmlElement child(String childName) {
        List<XmlElement> all = children(childName);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The text of the first child with this name; null if there is none or it is blank. */
    public @Nullable String childText(String childName) {
        XmlElement child = child(childName);
        return child == null || child.text().isEmpty() ? null : child.text();
    }

    /** Its text with that of the inner elements, in order; white space and line breaks become single spaces. */
    public String text() {
        return characters.substring(begin, end).strip().replaceAll("\\s+", " ");
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    /** Ends it after the characters read so far. */
    void end() {
        end = characters.length();
    }
}
