package org.chancery.query.searchtext;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.language.Folding;
import org.chancery.query.searchtext.NamedRecords.Named;
import org.chancery.record.RecordType;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.time.Edtf;
import org.chancery.time.written.DateReader;
import org.chancery.time.written.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text from its beginning, at each word taking the most words that mean something together: a time, an exact
 * name, a kind of event. The directory looks up what is left between them by single words of names ("Lavrov"). The rest
 * stays as words.
 */
@ApplicationScoped
class SearchParser {
    /** Names of states and disputes have up to so many words. */
    private static final int MOST_WORDS_OF_NAME = 10;

    /** The most words of a text. Each may be the first of a name. */
    static final int MOST_WORDS = 40;

    /** A word that means more actors than this is too common to mean one. */
    private static final int MOST_CANDIDATES = 20;

    private static final Pattern ARABIC_AND = Pattern.compile("و\\p{L}");

    private final ActorDirectory directory;
    private final NamedRecords records;
    private final Clock clock;

    SearchParser(ActorDirectory directory, NamedRecords records, Clock clock) {
        this.directory = directory;
        this.records = records;
        this.clock = clock;
    }

    List<SearchTerm> read(String text) {
        return new Reading(text).read();
    }

    /** One text being read. */
    private final class Reading {
        private final String text;
        private final List<Token> tokens;
        private final List<SearchTerm> pieces = new ArrayList<>();
        private final Map<String, String> folded = new HashMap<>();
        private final Map<List<Integer>, Optional<WrittenDate>> times = new HashMap<>();
        private final DateReader dates = DateReader.ofQuestions(LocalDate.now(clock), "");
        private final Map<String, List<Named>> named;
        private final @Nullable Edtf period;

        Reading(String text) {
            this.text = text;
            this.tokens = Token.of(text);
            if (tokens.size() > MOST_WORDS) {
                throw new ClientError(
                        ErrorCode.BAD_ARGUMENT,
                        "%s has %d words, and at most %d are read. Ask for less at once."
                                .formatted(ClientInput.quoted(text), tokens.size(), MOST_WORDS),
                        Map.of("maximum", MOST_WORDS));
            }
            this.named = records.named(foldedSpans());
            this.period = Times.around(times()).orElse(null);
        }

        List<SearchTerm> read() {
            int unread = 0;
            int position = 0;
            while (position < tokens.size()) {
                Optional<Read> read = at(position);
                if (read.isPresent()) {
                    leftBetween(unread, position);
                    pieces.add(read.get().piece());
                    position = read.get().end();
                    unread = position;
                } else {
                    position++;
                }
            }
            leftBetween(unread, tokens.size());
            return pieces;
        }

        /** The piece that begins at the token, if one does. */
        private Optional<Read> at(int begin) {
            for (int end = furthest(begin); end > begin; end--) {
                Optional<SearchTerm> piece = exact(begin, end);
                if (piece.isPresent()) {
                    return Optional.of(new Read(piece.get(), end));
                }
            }
            return Optional.empty();
        }

        private Optional<SearchTerm> exact(int begin, int end) {
            String words = words(begin, end);
            Optional<WrittenDate> time = time(begin, end);
            if (time.isPresent()) {
                return time.map(found -> SearchTerm.time(words, found.meanings()));
            }
            String folded = fold(words);
            if (end - begin == 1 && Vocabulary.isConnective(folded)) {
                return Optional.of(SearchTerm.connective(words));
            }
            return name(words, folded)
                    .or(() -> Vocabulary.eventType(folded).map(type -> SearchTerm.eventType(words, type)));
        }

        private Optional<SearchTerm> name(String words, String folded) {
            List<Actor> actors = directory.named(words, folded, period);
            // Arabic writes "and" as the first letter of the next word.
            if (actors.isEmpty() && ARABIC_AND.matcher(words).lookingAt()) {
                String second = words.substring(1);
                actors = directory.named(second, fold(second), period);
            }
            if (!actors.isEmpty()) {
                return Optional.of(SearchTerm.records(words, TermKind.ACTOR, List.copyOf(actors)));
            }
            List<Named> found = named.getOrDefault(folded, List.of());
            return found.stream()
                    .findFirst()
                    .map(first -> SearchTerm.records(
                            words,
                            meaning(first.kind()),
                            records.load(found.stream()
                                    .filter(other -> other.kind() == first.kind())
                                    .map(Named::id)
                                    .toList())));
        }

        /** The rest between exact names: parts of actors' names if there are any, else words. */
        private void leftBetween(int begin, int end) {
            int unread = begin;
            for (int position = begin; position < end; position++) {
                for (int until = Math.min(end, furthest(position)); until > position; until--) {
                    List<Actor> actors = directory.withWords(fold(words(position, until)));
                    if (!actors.isEmpty() && actors.size() <= MOST_CANDIDATES) {
                        plainWords(unread, position);
                        pieces.add(SearchTerm.records(words(position, until), TermKind.ACTOR, List.copyOf(actors)));
                        position = until - 1;
                        unread = until;
                        break;
                    }
                }
            }
            plainWords(unread, end);
        }

        private void plainWords(int begin, int end) {
            if (begin < end) {
                String words = words(begin, end);
                pieces.add(SearchTerm.words(words, () -> records.nearest(words)));
            }
        }

        private Set<String> foldedSpans() {
            Set<String> spans = new HashSet<>();
            for (int begin = 0; begin < tokens.size(); begin++) {
                for (int end = begin + 1; end <= furthest(begin); end++) {
                    spans.add(fold(words(begin, end)));
                }
            }
            spans.remove("");
            return spans;
        }

        /** The times that nobody has to be asked about. */
        private List<Edtf> times() {
            List<Edtf> times = new ArrayList<>();
            int begin = 0;
            while (begin < tokens.size()) {
                int end = Math.min(tokens.size(), begin + DateReader.MOST_WORDS);
                Optional<WrittenDate> time = time(begin, end);
                while (time.isEmpty() && end > begin + 1) {
                    end--;
                    time = time(begin, end);
                }
                time.flatMap(WrittenDate::sure).ifPresent(times::add);
                begin = time.isPresent() ? end : begin + 1;
            }
            return times;
        }

        private Optional<WrittenDate> time(int begin, int end) {
            return end - begin > DateReader.MOST_WORDS
                    ? Optional.empty()
                    : times.computeIfAbsent(
                            List.of(begin, end),
                            span -> dates.read(tokens.subList(begin, end).stream()
                                    .map(Token::plain)
                                    .collect(joining(" "))));
        }

        /** Each piece is looked up in several ways, and folding takes most of the time. */
        private String fold(String words) {
            return folded.computeIfAbsent(words, Folding::fold);
        }

        private int furthest(int begin) {
            return Math.min(tokens.size(), begin + MOST_WORDS_OF_NAME);
        }

        private String words(int begin, int end) {
            return text.substring(tokens.get(begin).begin(), tokens.get(end - 1).end());
        }
    }

    private record Read(SearchTerm piece, int end) {}

    private static TermKind meaning(RecordType kind) {
        return switch (kind) {
            case DISPUTE -> TermKind.DISPUTE;
            case PLACE -> TermKind.PLACE;
            default -> TermKind.TOPIC;
        };
    }
}
