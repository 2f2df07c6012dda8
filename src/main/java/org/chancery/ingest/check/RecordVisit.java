package org.chancery.ingest.check;

import java.util.List;
import java.util.Map;
import org.chancery.language.NearestWord;
import org.chancery.record.RecordKind;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Walks a record and finds what its type does not rule out: missing values, blank texts, broken rules. */
public final class RecordVisit {
    private final Findings findings;
    private final RecordRules rules;

    public RecordVisit(Findings findings, RecordRules rules) {
        this.findings = findings;
        this.rules = rules;
    }

    public void visit(Record owner, String path) {
        int before = findings.count();
        checkFieldsAreKnown(owner, path);
        for (RecordShape.Component component : RecordShape.of(owner)) {
            visitComponent(component, component.valueOf(owner), path + "/" + component.name());
        }
        // The rules assume that the required values are there.
        if (findings.count() == before) {
            rules.check(owner, path);
        }
    }

    private void checkFieldsAreKnown(Record owner, String path) {
        List<String> fields = findings.fieldsOf(path);
        if (fields.isEmpty()) {
            return;
        }
        List<RecordShape.Component> components = RecordShape.of(owner);
        List<String> known =
                components.stream().map(RecordShape.Component::name).toList();
        for (String field : fields) {
            if (!known.contains(field)
                    && components.stream()
                            .noneMatch(component -> component.formerNames().contains(field))) {
                findings.add(path + "/" + field, field, "this field is unknown", NearestWord.hint(field, known));
            }
        }
    }

    private void visitComponent(RecordShape.Component component, @Nullable Object value, String path) {
        if (value == null) {
            if (!component.optional()) {
                findings.add(path, null, "this value is required", "Add " + component.name());
            }
        } else if (component.refersTo() != null) {
            checkReferences(component.refersTo(), value, path);
        } else {
            visitValue(value, path);
        }
    }

    private void visitValue(@Nullable Object value, String path) {
        if (value == null) {
            findings.add(path, null, "an empty entry", "Fill it in or remove it");
        } else if (value instanceof Record nested) {
            visit(nested, path);
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                visitValue(list.get(index), path + "/" + index);
            }
        } else if (value instanceof Map<?, ?> texts) {
            texts.forEach((language, text) -> rules.checkText(language.toString(), text, path + "/" + language));
        } else if (value instanceof String text) {
            rules.checkText(text, path);
        } else if (value instanceof Edtf date) {
            rules.checkDate(date, path);
        }
    }

    private void checkReferences(RecordKind kind, Object value, String path) {
        if (!(value instanceof List<?> list)) {
            findings.refer(kind, value.toString(), path);
            return;
        }
        for (int index = 0; index < list.size(); index++) {
            Object entry = list.get(index);
            if (entry == null) {
                findings.add(path + "/" + index, null, "an empty entry", "Fill it in or remove it");
            } else {
                findings.refer(kind, entry.toString(), path + "/" + index);
            }
        }
    }
}
