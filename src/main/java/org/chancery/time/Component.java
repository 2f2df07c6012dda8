package org.chancery.time;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** A year, month, day or season as written, with the marks that hold for it. */
public record Component(String text, Qualification qualification) {

    Component and(Qualification other) {
        return new Component(text, qualification.and(other));
    }

    static Qualification qualification(List<Component> components) {
        Qualification all = Qualification.NONE;
        for (Component component : components) {
            all = all.and(component.qualification());
        }
        return all;
    }

    /**
     * Prints the components so that equal dates look equal. One mark follows the last component that shares it, if all
     * components before it do and none after it has one. Otherwise, each component has its mark before it.
     */
    static String canonical(List<Component> components) {
        if (qualification(components).equals(Qualification.NONE)) {
            return join(components, Component::text);
        }
        Qualification shared = components.get(0).qualification();
        int marked = (int) components.stream()
                .takeWhile(component -> component.qualification().equals(shared))
                .count();
        boolean restUnmarked =
                qualification(components.subList(marked, components.size())).equals(Qualification.NONE);
        if (!restUnmarked) {
            return join(components, component -> component.qualification().mark() + component.text());
        }
        String rest = join(components.subList(marked, components.size()), component -> "-" + component.text(), "");
        return join(components.subList(0, marked), Component::text) + shared.mark() + rest;
    }

    private static String join(List<Component> components, Function<Component, String> print) {
        return join(components, print, "-");
    }

    private static String join(List<Component> components, Function<Component, String> print, String separator) {
        StringJoiner joined = new StringJoiner(separator);
        components.forEach(component -> joined.add(print.apply(component)));
        return joined.toString();
    }
}
