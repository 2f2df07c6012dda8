package org.chancery.query.searchtext;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.time.written.DateReader;

/** Reads what somebody typed: see {@link SearchReading}. */
@ApplicationScoped
class SearchParser {
    /** The most words of a text. Each may be the first of a name. */
    static final int MOST_WORDS = 40;

    private final ActorDirectory directory;
    private final NamedRecords records;
    private final OnRecord onRecord;
    private final Clock clock;

    SearchParser(ActorDirectory directory, NamedRecords records, OnRecord onRecord, Clock clock) {
        this.directory = directory;
        this.records = records;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    List<SearchTerm> read(String text) {
        List<Token> tokens = Token.of(text);
        if (tokens.size() > MOST_WORDS) {
            throw new ClientError(
                    ErrorCode.BAD_ARGUMENT,
                    "%s has %d words, and at most %d are read. Ask for less at once."
                            .formatted(ClientInput.quoted(text), tokens.size(), MOST_WORDS),
                    Map.of("maximum", MOST_WORDS));
        }
        SearchWords words = new SearchWords(text, tokens, DateReader.ofQuestions(LocalDate.now(clock), ""));
        return new SearchReading(words, directory, records, onRecord).read();
    }
}
