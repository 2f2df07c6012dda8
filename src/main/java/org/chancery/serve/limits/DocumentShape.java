package org.chancery.serve.limits;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is when its fragments are written out, counted without writing them out: in time that grows with
 * the text alone. It is counted of what parses, before anybody knows whether it fits the schema.
 */
public final class DocumentShape {
    /** Fields nest less deep than this, and fragments need not nest deeper than fields. */
    private static final int DEEPEST_SPREAD = 50;

    private static final long ENDLESS = Integer.MAX_VALUE;

    /** How many selections a fragment has, and how deep fragments are spread in it. */
    private record Size(long selections, int depth) {
        static final Size NONE = new Size(0, 0);

        Size plus(Size other) {
            return new Size(Math.min(ENDLESS, selections + other.selections), Math.max(depth, other.depth));
        }
    }

    private final Document document;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    public DocumentShape(Document document) {
        this.document = document;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /**
     * Refuses a document that is larger. Each operation and each fragment counts, since each is validated by itself.
     *
     * @throws ClientError BAD_QUERY if a fragment spreads itself, QUERY_TOO_COMPLEX if there is more
     */
    public void requireAtMost(int selections) {
        Size all = Size.NONE;
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                all = all.plus(size(operation.getSelectionSet()));
            } else if (definition instanceof FragmentDefinition fragment) {
                all = all.plus(size(fragment));
            }
        }
        if (all.depth > DEEPEST_SPREAD) {
            throw new ClientError(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "Fragments are spread within fragments more than %d deep. Write some of them out."
                            .formatted(DEEPEST_SPREAD));
        }
        if (all.selections > selections) {
            throw new ClientError(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    ("With its fragments written out, the document has more than %d fields. Ask for less, or in "
                                    + "several operations.")
                            .formatted(selections));
        }
    }

    private Size size(@Nullable SelectionSet selected) {
        Size size = Size.NONE;
        if (selected == null) {
            return size;
        }
        for (Selection<?> selection : selected.getSelections()) {
            size = size.plus(new Size(1, 0));
            if (selection instanceof Field field) {
                size = size.plus(size(field.getSelectionSet()));
            } else if (selection instanceof InlineFragment fragment) {
                size = size.plus(size(fragment.getSelectionSet()));
            } else if (selection instanceof FragmentSpread spread && fragments.get(spread.getName()) != null) {
                Size spreadSize = size(fragments.get(spread.getName()));
                size = size.plus(new Size(spreadSize.selections, spreadSize.depth + 1));
            }
        }
        return size;
    }

    private Size size(FragmentDefinition fragment) {
        Size known = sizes.get(fragment.getName());
        if (known != null) {
            return known;
        }
        if (!open.add(fragment.getName())) {
            throw new ClientError(
                    ErrorCode.BAD_QUERY,
                    "Fragment \"%s\" spreads itself, itself or through others.".formatted(fragment.getName()));
        }
        Size size = size(fragment.getSelectionSet());
        open.remove(fragment.getName());
        sizes.put(fragment.getName(), size);
        return size;
    }
}
