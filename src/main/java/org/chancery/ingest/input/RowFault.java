package org.chancery.ingest.input;

import java.util.Locale;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;

/** Why the parser cannot go on after a row, in our words. */
record RowFault(String message) {

    BundleException refusal(Problem.Location where) {
        String words = message.toLowerCase(Locale.ROOT);
        if (words.contains("after closing quote")) {
            return RejectedRows.at(
                    where,
                    "a value in this row goes on after its closing quotation mark",
                    "Write quotation marks within a value twice; if the table has none around values, say so in a "
                            + "mapping: quote: none");
        }
        if (words.matches("(?s).*limit of \\d+ fields.*")) {
            return RejectedRows.at(
                    where,
                    "this row has more than %,d columns".formatted(Limits.COLUMNS),
                    "Leave out columns, or check the separator");
        }
        if (words.contains("maximum") || words.contains("exceeds")) {
            return RejectedRows.at(
                    where,
                    "this row, or a value in it, has more than %,d characters".formatted(Limits.RECORD_CHARACTERS),
                    "Close the quotation mark that begins it, if one is open; else shorten the value");
        }
        return RejectedRows.at(
                where,
                "a quotation mark that is opened in this row is not closed before the end of the file",
                "Close the quotation mark; if the table has none around values, say so in a mapping: quote: none");
    }
}
