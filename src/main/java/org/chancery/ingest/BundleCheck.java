package org.chancery.ingest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks a bundle and reports what the shape of its records does not rule out: missing values, references to nothing. */
final class BundleCheck {
    private final Bundle bundle;
    private final Problems problems;
    private final Keys keys;
    private final RecordRules rules;

    BundleCheck(Bundle bundle, Problems problems) {
        this.bundle = bundle;
        this.problems = problems;
        this.keys = new Keys(problems);
        this.rules = new RecordRules(bundle, problems);
    }

    void run() {
        keys.declare(RecordKind.SOURCE, bundle.sources(), "/sources");
        keys.declare(RecordKind.ACTOR, bundle.actors(), "/actors");
        keys.declare(RecordKind.PLACE, bundle.places(), "/places");
        keys.declare(RecordKind.TOPIC, bundle.topics(), "/topics");
        keys.declare(RecordKind.DISPUTE, bundle.disputes(), "/disputes");
        keys.declare(RecordKind.EVENT, bundle.events(), "/events");
        visit(bundle, "");
    }

    private void visit(Record owner, String path) {
        var before = problems.count();
        checkFieldsAreKnown(owner, path);
        for (var component : owner.getClass().getRecordComponents()) {
            visitComponent(component, valueOf(component, owner), path + "/" + component.getName());
        }
        // The rules take what is required for granted.
        if (problems.count() == before) {
            rules.check(owner, path);
        }
    }

    private void checkFieldsAreKnown(Record owner, String path) {
        var known = Arrays.stream(owner.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (var field : problems.fieldsOf(path)) {
            if (!known.contains(field)) {
                problems.add(path + "/" + field, field, "this field is not known here", NearestWord.hint(field, known));
            }
        }
    }

    private void visitComponent(RecordComponent component, @Nullable Object value, String path) {
        if (value == null) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                problems.add(path, null, "this value is required", "Add " + component.getName());
            }
            return;
        }
        var reference = component.getAnnotation(RefersTo.class);
        if (reference != null) {
            checkReferences(reference.value(), value, path);
        } else {
            visitValue(value, path);
        }
    }

    private void visitValue(@Nullable Object value, String path) {
        if (value == null) {
            problems.add(path, null, "an empty entry", "Fill it in or remove it");
        } else if (value instanceof Record nested) {
            visit(nested, path);
        } else if (value instanceof List<?> list) {
            for (var index = 0; index < list.size(); index++) {
                visitValue(list.get(index), path + "/" + index);
            }
        } else if (value instanceof Map<?, ?> texts) {
            texts.forEach((language, text) -> rules.checkText(language.toString(), text, path + "/" + language));
        } else if (value instanceof String text && text.isBlank()) {
            problems.add(path, null, "this text is blank", "Fill it in or remove it");
        }
    }

    private void checkReferences(RecordKind kind, Object value, String path) {
        if (!(value instanceof List<?> list)) {
            keys.check(kind, value.toString(), path);
            return;
        }
        for (var index = 0; index < list.size(); index++) {
            var entry = list.get(index);
            if (entry == null) {
                problems.add(path + "/" + index, null, "an empty entry", "Fill it in or remove it");
            } else {
                keys.check(kind, entry.toString(), path + "/" + index);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of a bundle cannot be read: " + component, e);
        }
    }
}
