package org.chancery.ingest.format.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ingest.input.DayOrder;
import org.chancery.ingest.input.DayOrders;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.reference.KnownNames;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.TableColumn;
import org.jspecify.annotations.Nullable;

/** A draft of the mapping for a sheet that nobody has described: what it seems to contain, and why. */
public final class MappingDraft {
    /** Those in which dates are not read anyway. */
    private static final List<String> LANGUAGES = List.of(
            "pt", "it", "nl", "pl", "tr", "uk", "id", "ja", "ko", "sv", "nb", "da", "fi", "cs", "sk", "hu", "ro", "bg",
            "sr", "hr", "sl", "el", "he", "az", "kk", "hy", "ka", "vi", "hi");

    private static final Set<TableColumn> LISTS =
            Set.of(TableColumn.PARTICIPANTS, TableColumn.TOPICS, TableColumn.ACTOR);
    private static final List<String> LIST_SEPARATORS = List.of(";", " / ", "/", ", ", " and ", " & ", "|");

    private final SampledSheet sheet;
    private final DateNotation english = new DateNotation(TableMapping.NONE, null);
    private final Map<String, Guess> guesses = new LinkedHashMap<>();
    private final Map<String, String> dateParts = new LinkedHashMap<>();

    /** What a column seems to be, and the reason. */
    private record Guess(TableColumn column, String reason) {}

    private MappingDraft(SampledSheet sheet) {
        this.sheet = sheet;
        guess();
    }

    /**
     * The draft for the file as YAML, each guess with its reason as a comment.
     *
     * @throws org.chancery.ingest.model.BundleException if the file has no rows, or cannot be read
     */
    public static String of(InputFile file) {
        return new MappingDraft(SampledSheet.of(file)).yaml();
    }

    private void guess() {
        LinkedHashSet<TableColumn> taken = new LinkedHashSet<>();
        for (SampledColumn column : sheet.columns()) {
            TableColumn.labels().stream()
                    .filter(label -> label.equals(TableColumn.normalized(column.name())))
                    .findFirst()
                    .filter(label -> fits(column, byLabel(label)))
                    .ifPresent(label -> take(taken, column, byLabel(label), "by its name"));
        }
        guessPartsOfDates(taken);
        for (SampledColumn column : sheet.columns()) {
            Optional<TableColumn> usual = ColumnNames.meaning(column.name());
            boolean isOpen = !guesses.containsKey(column.name()) && !dateParts.containsKey(column.name());
            if (isOpen && usual.isPresent() && fits(column, usual.get())) {
                take(taken, column, usual.get(), "a usual name for it");
            }
        }
        for (SampledColumn column : sheet.columns()) {
            if (!guesses.containsKey(column.name()) && !dateParts.containsKey(column.name())) {
                byContent(column).ifPresent(guess -> take(taken, column, guess.column, guess.reason));
            }
        }
    }

    /** Whether another column has the name, too: a mapping cannot tell them apart. */
    private boolean hasNamesake(String name) {
        String own = name.replaceFirst(" \\(column \\d+\\)$", "");
        return sheet.columns().stream()
                .filter(column -> !column.name().equals(name))
                .anyMatch(column ->
                        column.name().replaceFirst(" \\(column \\d+\\)$", "").equals(own));
    }

    private static TableColumn byLabel(String label) {
        return TableColumn.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private void take(Set<TableColumn> taken, SampledColumn column, TableColumn ours, String reason) {
        if (!hasNamesake(column.name()) && taken.add(ours)) {
            guesses.put(column.name(), new Guess(ours, reason));
        }
    }

    /** A year with a month beside it, where no column has whole dates. */
    private void guessPartsOfDates(Set<TableColumn> taken) {
        boolean hasWhole = sheet.columns().stream().anyMatch(column -> column.hasDates(english));
        if (hasWhole || taken.contains(TableColumn.DATE)) {
            return;
        }
        LinkedHashMap<String, String> found = new LinkedHashMap<>();
        for (String part : List.of("year", "month", "day")) {
            sheet.columns().stream()
                    .filter(column -> ColumnNames.partOfDate(column.name()).equals(Optional.of(part)))
                    .findFirst()
                    .ifPresent(column -> found.put(column.name(), part));
        }
        if (found.containsValue("year") && found.size() > 1) {
            dateParts.putAll(found);
            taken.add(TableColumn.DATE);
        }
    }

    /** Whether the values agree with the usual meaning of the name. */
    private boolean fits(SampledColumn column, TableColumn ours) {
        return switch (ours) {
            case DATE, END_DATE -> column.hasDates(english) || column.hasYears() || hasNamedMonths(column);
            case LATITUDE, LONGITUDE -> column.mostly(text -> text.matches("-?\\d{1,3}([.,]\\d+)?"));
            case SOURCE_URL -> column.hasAddresses();
            case STATUS -> hasWordsOf(column, EventStatus.class);
            case TYPE -> hasWordsOf(column, EventType.class);
            case ROLE -> hasWordsOf(column, ParticipationRole.class);
            case OFFICE -> hasWordsOf(column, AffiliationRole.class);
            case LEVEL -> hasWordsOf(column, Level.class);
            case FATALITIES_BEST -> column.mostly(text -> text.matches("\\d+(\\.0+)?"));
            default -> true;
        };
    }

    private static boolean hasWordsOf(SampledColumn column, Class<? extends Enum<?>> words) {
        Set<String> known =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        return column.mostly(text -> known.contains(Cells.constantName(text)));
    }

    private Optional<Guess> byContent(SampledColumn column) {
        if (column.hasDates(english) || hasNamedMonths(column)) {
            boolean isFirst = guesses.values().stream().noneMatch(guess -> guess.column == TableColumn.DATE)
                    && dateParts.isEmpty();
            return Optional.of(
                    new Guess(isFirst ? TableColumn.DATE : TableColumn.END_DATE, "most of its values are dates"));
        }
        if (column.hasAddresses()) {
            return Optional.of(new Guess(TableColumn.SOURCE_URL, "most of its values are addresses of the web"));
        }
        if (column.mostly(KnownNames::has)) {
            boolean isFirst = guesses.values().stream().noneMatch(guess -> guess.column == TableColumn.PARTICIPANTS);
            return Optional.of(
                    new Guess(isFirst ? TableColumn.PARTICIPANTS : TableColumn.ACTOR, "most of its values are states"));
        }
        boolean isFirstColumn = sheet.columns().get(0).equals(column);
        return isFirstColumn && column.isUnique() && column.mostly(text -> text.matches("[\\w./-]{1,20}"))
                ? Optional.of(new Guess(TableColumn.ID, "every row has its own"))
                : Optional.empty();
    }

    private boolean hasNamedMonths(SampledColumn column) {
        return language(column) != null;
    }

    /** The language that has to be said for the names of the months in the column; null if none has to. */
    private @Nullable String language(SampledColumn column) {
        if (column.hasDates(english)) {
            return null;
        }
        return LANGUAGES.stream()
                .filter(language -> {
                    TableMapping mapping = TableMapping.ofMonths(language);
                    DateNotation notation = new DateNotation(mapping, null);
                    return column.mostly(text -> text.codePoints().anyMatch(Character::isLetter)
                            && !notation.edtf(text).equals(text));
                })
                .findFirst()
                .orElse(null);
    }

    private String yaml() {
        ArrayList<String> lines = new ArrayList<>(sheet.remarks());
        lines.add("");
        lines.add("# Describe the dataset: without this it is named after the file.");
        lines.add("# dataset: {key: my-meetings, name: My meetings, publisher: I, version: \"1\", licence: CC-BY-4.0,");
        lines.add("#   citation: \"I, My meetings.\", completeness: SELECTIVE}");
        lines.addAll(sheet.settings());
        addColumns(lines);
        addDates(lines);
        addLists(lines);
        addConstants(lines);
        addIgnored(lines);
        addMissing(lines);
        return String.join("\n", lines).strip() + "\n";
    }

    private void addColumns(List<String> lines) {
        if (!guesses.isEmpty()) {
            lines.add("columns:");
            guesses.forEach((theirs, guess) -> lines.add("  %s: %s  # %s; for example %s"
                    .formatted(
                            quoted(theirs),
                            guess.column.label(),
                            guess.reason,
                            shown(column(theirs).example()))));
        }
        if (!dateParts.isEmpty()) {
            lines.add("join:  # no column has whole dates");
            lines.add("  date: {columns: [%s]}"
                    .formatted(dateParts.keySet().stream()
                            .map(MappingDraft::quoted)
                            .collect(Collectors.joining(", "))));
        }
    }

    private void addDates(List<String> lines) {
        DayOrders orders = new DayOrders();
        String language = null;
        for (Map.Entry<String, Guess> guess : guesses.entrySet()) {
            if (guess.getValue().column == TableColumn.DATE || guess.getValue().column == TableColumn.END_DATE) {
                SampledColumn column = column(guess.getKey());
                column.values().stream()
                        .filter(text -> !text.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                        .forEach(orders::take);
                language = language == null ? language(column) : language;
            }
        }
        DayOrder order = orders.only();
        if (order != null) {
            lines.add("dates: {order: %s}  # %s shows it".formatted(order.label(), shown(orders.proof())));
        } else if (orders.areNeeded()) {
            lines.add("# %s does not show its order: take one of these lines, and remove the other."
                    .formatted(shown(orders.proof())));
            lines.add("# dates: {order: %s}".formatted(DayOrder.DAY_MONTH_YEAR.label()));
            lines.add("# dates: {order: %s}".formatted(DayOrder.MONTH_DAY_YEAR.label()));
        }
        if (language != null) {
            lines.add("dates: {languages: [%s]}  # the names of the months".formatted(language));
        }
    }

    private void addLists(List<String> lines) {
        ArrayList<String> lists = new ArrayList<>();
        guesses.forEach((theirs, guess) -> {
            if (LISTS.contains(guess.column)) {
                separator(column(theirs))
                        .ifPresent(separator -> lists.add(
                                "  %s: \"%s\"  # several values have it".formatted(guess.column.label(), separator)));
            }
        });
        if (!lists.isEmpty()) {
            lines.add("lists:");
            lines.addAll(lists);
        }
    }

    /** What separates the items of lists in the column, if it is no semicolon. */
    private static Optional<String> separator(SampledColumn column) {
        if (column.countWith(";") > 0) {
            return Optional.empty();
        }
        return LIST_SEPARATORS.stream()
                .filter(separator ->
                        column.countWith(separator) * 3 >= column.values().size())
                .findFirst();
    }

    private void addConstants(List<String> lines) {
        boolean hasActor = has(TableColumn.ACTOR);
        if (hasActor && !has(TableColumn.ON_BEHALF_OF)) {
            lines.add("# If all persons act for the same state, name it; else map the column that says for whom:");
            lines.add("# constants: {on_behalf_of: Norway}");
        }
    }

    private void addIgnored(List<String> lines) {
        List<String> ignored = sheet.columns().stream()
                .map(SampledColumn::name)
                .filter(name -> !guesses.containsKey(name) && !dateParts.containsKey(name))
                .map(MappingDraft::quoted)
                .toList();
        if (!ignored.isEmpty()) {
            lines.add(
                    "# Nothing shows what these are, or their words are not ours; move those that matter to columns.");
            lines.add("ignore: [%s]".formatted(String.join(", ", ignored)));
        }
    }

    private void addMissing(List<String> lines) {
        sheet.columns().stream()
                .map(SampledColumn::name)
                .filter(name -> hasNamesake(name) && !name.matches(".* \\(column \\d+\\)"))
                .forEach(name -> lines.add("# Several columns are called %s: give each its own name in the sheet."
                        .formatted(quoted(name))));
        if (!has(TableColumn.DATE) && dateParts.isEmpty()) {
            lines.add("# No column seems to have dates; without date nothing can be read.");
        }
        if (!has(TableColumn.PARTICIPANTS) && !has(TableColumn.ACTOR)) {
            lines.add("# No column seems to say who took part; map one to participants or actor.");
        }
    }

    private boolean has(TableColumn column) {
        return guesses.values().stream().anyMatch(guess -> guess.column == column);
    }

    private SampledColumn column(String name) {
        return sheet.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + "\"";
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.isEmpty() ? "nothing" : line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
