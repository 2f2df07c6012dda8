package org.chancery.ingest.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.reference.KnownNames;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.event.Level;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.ParticipationBuilder;
import org.chancery.record.exchange.TableColumn;
import org.jspecify.annotations.Nullable;

/** Reads who took part. Persons become actors of the dataset; states and organizations are referred to. */
final class Participants {
    private static final Pattern PERSON = Pattern.compile("([^()]+)\\(([^(),]+)(?:,([^()]+))?\\)");
    private static final String BY_NAME = "name:";
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,،、，/|&+]\\s*|\\s+(?:and|et|und|y|и|و|va|ва)\\s+");
    private static final List<TableColumn> OF_AN_ACTOR = List.of(
            TableColumn.ACTOR_KEY,
            TableColumn.ACTOR_KIND,
            TableColumn.ON_BEHALF_OF,
            TableColumn.OFFICE,
            TableColumn.TITLE_HELD,
            TableColumn.ROLE,
            TableColumn.LEVEL);

    private final Cells cells;
    private final EmittedKeys emittedKeys;
    private final String language;

    Participants(Cells cells, EmittedKeys emittedKeys, String language) {
        this.cells = cells;
        this.emittedKeys = emittedKeys;
        this.language = language;
    }

    /** A participation, and the name of the actor in the table. */
    record Named(String name, Bundle.Participation participation) {}

    /** The data about one participant. */
    private record Part(
            String name,
            boolean isPerson,
            @Nullable String body,
            @Nullable AffiliationRole office,
            @Nullable String title) {}

    /**
     * All participants.
     *
     * @throws RejectedRow if there are none
     */
    List<Named> of(List<Row> rows) {
        ArrayList<Named> took = new ArrayList<>();
        for (Row row : rows) {
            List<String> actors = actors(row);
            if (actors.isEmpty()) {
                reportWithoutActor(row);
            }
            actors.forEach(actor -> requireOne(row, TableColumn.ACTOR, actor));
            actors.forEach(actor -> took.add(ofRow(row, actor)));
            for (String item : cells.list(row, TableColumn.PARTICIPANTS)) {
                requireOne(row, TableColumn.PARTICIPANTS, item);
                took.add(named(row, listed(item), null, ParticipationRole.PARTICIPANT, null));
            }
        }
        // An export of Chancery may contain events without participants.
        if (took.isEmpty() && !rows.get(0).has(TableColumn.DATASET.label())) {
            throw new RejectedRow(
                    rows.get(0), TableColumn.PARTICIPANTS.label(), "no participant is named", "Name the participants");
        }
        return took;
    }

    /** Nobody is called by two names of states: what stands between them separates a list. */
    private static void requireOne(Row row, TableColumn column, String item) {
        List<String> parts = List.of(BETWEEN.split(item));
        if (parts.size() > 1 && parts.stream().allMatch(KnownNames::has) && !KnownNames.has(item)) {
            throw new RejectedRow(
                    row,
                    column.label(),
                    "this names several participants: " + String.join("; ", parts),
                    "Put semicolons between them, or say what separates them in a mapping, such as lists: {%s: \", \"}"
                            .formatted(column.label()));
        }
    }

    /** One, or several where the mapping says what separates them. */
    private List<String> actors(Row row) {
        if (cells.isList(TableColumn.ACTOR)) {
            return cells.list(row, TableColumn.ACTOR);
        }
        String actor = cells.text(row, TableColumn.ACTOR);
        return actor == null ? List.of() : List.of(actor);
    }

    /** Whether the column says something about the actor of its row. */
    static boolean isOfAnActor(String label) {
        return OF_AN_ACTOR.stream().anyMatch(column -> column.label().equals(label));
    }

    private void reportWithoutActor(Row row) {
        for (TableColumn column : OF_AN_ACTOR) {
            if (row.has(column.label())) {
                cells.leaveOut(row, column, "the row names no actor that this belongs to", "Fill in actor");
            }
        }
    }

    private Named ofRow(Row row, String actor) {
        ActorKind kind = cells.word(row, TableColumn.ACTOR_KIND, ActorKind.class);
        String key = cells.text(row, TableColumn.ACTOR_KEY);
        String body = cells.text(row, TableColumn.ON_BEHALF_OF);
        AffiliationRole office = cells.word(row, TableColumn.OFFICE, AffiliationRole.class);
        String title = cells.text(row, TableColumn.TITLE_HELD);
        boolean isPerson = kind == ActorKind.PERSON || (kind == null && body != null);
        boolean hasMore = body != null || office != null || title != null;
        Part part = hasMore
                        || key != null
                        || (kind != null && kind != ActorKind.PERSON)
                        || (isPerson && !isListedPerson(actor))
                ? new Part(actor, isPerson, body, office, title)
                : listed(actor);
        return named(
                row,
                part,
                key,
                cells.word(row, TableColumn.ROLE, ParticipationRole.class, ParticipationRole.PARTICIPANT),
                cells.word(row, TableColumn.LEVEL, Level.class));
    }

    private static boolean isListedPerson(String item) {
        return listed(item).isPerson();
    }

    /**
     * One item of a list: a code, a name, or {@code Name (body, office)} for a person. The whole text may be a name:
     * "Iran (Islamic Republic of)".
     */
    private static Part listed(String item) {
        Matcher person = PERSON.matcher(item);
        if (!item.endsWith(")") || !person.matches() || KnownNames.has(item)) {
            return new Part(item, false, null, null, null);
        }
        String held = person.group(3) == null ? null : person.group(3).strip();
        AffiliationRole office = office(held);
        return new Part(person.group(1).strip(), true, person.group(2).strip(), office, office == null ? held : null);
    }

    private static @Nullable AffiliationRole office(@Nullable String held) {
        if (held == null) {
            return null;
        }
        String word = Cells.constantName(held);
        for (AffiliationRole role : AffiliationRole.values()) {
            if (role.name().equals(word)) {
                return role;
            }
        }
        return null;
    }

    private Named named(Row row, Part part, @Nullable String key, ParticipationRole role, @Nullable Level level) {
        String body = part.body() == null ? null : reference(part.body());
        String actor =
                part.isPerson() && !isCode(part.name()) ? person(row, part.name(), key, body) : reference(part.name());
        return new Named(
                part.name(),
                ParticipationBuilder.builder()
                        .actor(actor)
                        .onBehalfOf(body)
                        .office(part.office())
                        .title(part.title())
                        .role(role)
                        .level(level)
                        .build());
    }

    private static boolean isCode(String text) {
        return reference(text).equals(text);
    }

    /** A code as it is; anything else is a name. */
    static String reference(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1 || Character.isWhitespace(text.charAt(colon + 1))) {
            return BY_NAME + text;
        }
        for (int index = 0; index < colon; index++) {
            char character = text.charAt(index);
            boolean isOfAScheme = (character >= 'a' && character <= 'z')
                    || (index > 0 && (character == '-' || (character >= '0' && character <= '9')));
            if (!isOfAScheme) {
                return BY_NAME + text;
            }
        }
        return text;
    }

    /** Without a source, so that every table that names the person has the same record. */
    private String person(Row row, String name, @Nullable String givenKey, @Nullable String body) {
        String key = givenKey == null
                ? emittedKeys.key("person/", body == null ? name : name + " " + body)
                : Slug.ofId(givenKey);
        if (emittedKeys.isNew(key)) {
            emittedKeys.add(
                    ActorBuilder.builder()
                            .key(key)
                            .kind(ActorKind.PERSON)
                            .names(List.of(new Bundle.Name(language, name, null, null)))
                            .build(),
                    row);
        }
        return key;
    }
}
