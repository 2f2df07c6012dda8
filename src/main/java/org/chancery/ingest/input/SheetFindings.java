package org.chancery.ingest.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What is strange about the cells of one sheet, although they can be read. */
final class SheetFindings {
    /** More would fill the memory, and no sheet that people read has them. */
    static final int MOST_MERGED = 100_000;

    private static final int BASE = 26;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    private int formulas;
    private @Nullable String firstFormula;
    private int hiddenRows;
    private int firstHiddenRow;
    private final List<Merged> merged = new ArrayList<>();
    private String address = "";
    private String type = "";
    private boolean hasFormula;
    private boolean hasValue;
    private boolean isInValue;

    /**
     * Cells of several rows that are shown as one, whose value is stored in the first.
     *
     * @param column its position, from 0
     */
    record Merged(int column, int firstRow, int lastRow) {
        private static Optional<Merged> of(String range) {
            Matcher parts = RANGE.matcher(range);
            if (!parts.matches()) {
                return Optional.empty();
            }
            int column = 0;
            for (char letter : parts.group(1).toCharArray()) {
                column = column * BASE + letter - 'A' + 1;
            }
            int first = Integer.parseInt(parts.group(2));
            int last = Integer.parseInt(parts.group(3));
            return last > first ? Optional.of(new Merged(column - 1, first, last)) : Optional.empty();
        }
    }

    /** Takes each event of the sheet's XML, in their order. */
    void take(XMLStreamReader reader) {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> hasValue |= isInValue;
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "row" -> beginRow(reader);
            case "c" -> {
                address = attribute(reader, "r");
                type = attribute(reader, "t");
                hasFormula = false;
                hasValue = false;
            }
            case "f" -> hasFormula = true;
            case "v" -> isInValue = true;
            case "mergeCell" -> Merged.of(attribute(reader, "ref")).ifPresent(merged::add);
            default -> {}
        }
    }

    private void beginRow(XMLStreamReader row) {
        if (List.of("1", "true").contains(attribute(row, "hidden"))) {
            String number = attribute(row, "r");
            hiddenRows++;
            if (firstHiddenRow == 0 && number.matches("\\d{1,7}")) {
                firstHiddenRow = Integer.parseInt(number);
            }
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void end(String element) {
        if (element.equals("v")) {
            isInValue = false;
        }
        // The empty text is a result, too.
        if (element.equals("c") && hasFormula && !hasValue && !type.equals("str")) {
            formulas++;
            firstFormula = firstFormula == null ? address : firstFormula;
        }
    }

    /** The cells that are merged across rows. */
    List<Merged> merged() {
        return merged;
    }

    List<String> remarks(String file) {
        ArrayList<String> remarks = new ArrayList<>();
        if (formulas > 0) {
            remarks.add(("%s: %,d %s no stored result, first in cell %s, and %s as empty; open the workbook in a "
                            + "spreadsheet program, save it, and import it again.")
                    .formatted(
                            file,
                            formulas,
                            formulas == 1 ? "formula has" : "formulas have",
                            firstFormula,
                            formulas == 1 ? "counts" : "count"));
        }
        if (hiddenRows > 0) {
            remarks.add("%s: %,d hidden %s read like the others, first row %d."
                    .formatted(file, hiddenRows, hiddenRows == 1 ? "row was" : "rows were", firstHiddenRow));
        }
        if (!merged.isEmpty()) {
            remarks.add(("%s: the value of cells that are merged across rows counts in each of these rows, first from "
                            + "row %d.")
                    .formatted(file, merged.get(0).firstRow()));
        }
        return remarks;
    }
}
