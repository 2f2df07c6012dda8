package org.chancery.serve.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field that is still to be resolved for some of the objects of a level. */
final class FieldTask {
    private final SelectedField field;
    private final int position;
    private final List<ResolvedObject> objects;
    private final Map<Selection, List<ResolvedObject>> found = new LinkedHashMap<>();
    private int next;

    /**
     * @param position of the field in the selection
     * @param objects all with the same selection
     */
    FieldTask(SelectedField field, int position, List<ResolvedObject> objects) {
        this.field = field;
        this.position = position;
        this.objects = objects;
    }

    SelectedField field() {
        return field;
    }

    boolean isDone() {
        return next == objects.size();
    }

    /** The object whose turn it is. */
    ResolvedObject object() {
        return objects.get(next);
    }

    /** Gives the object its value, and turns to the next one. */
    void resolved(@Nullable Object value) {
        object().set(position, value);
        next++;
    }

    void add(ResolvedObject object) {
        found.computeIfAbsent(object.selection(), key -> new ArrayList<>()).add(object);
    }

    /** The objects that were found as values of the field, by what is asked of them. */
    Map<Selection, List<ResolvedObject>> found() {
        return found;
    }
}
