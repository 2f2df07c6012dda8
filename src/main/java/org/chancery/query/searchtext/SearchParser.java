package org.chancery.query.searchtext;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads a text from its beginning, at each word taking the most words that mean something together: a time, an exact
 * name, a kind of event. What is left between them may be a person's surname ("Lavrov"). The rest stays as words.
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

    SearchParser(ActorDirectory directory, NamedRecords records) {
        this.directory = directory;
        this.records = records;
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
            this.period = WrittenDate.around(times()).orElse(null);
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
            Optional<Edtf> time = time(begin, end);
            if (time.isPresent()) {
                return time.map(found -> SearchTerm.time(words, found));
            }
            String folded = fold(words);
            if (end - begin == 1 && Vocabulary.isConnective(folded)) {
                return Optional.of(SearchTerm.connective(words));
            }
            return name(words, folded)
                    .or(() -> Vocabulary.eventType(folded).map(type -> SearchTerm.eventType(words, type)));
        }

        private Optional<SearchTerm> name(String words, String folded) {
            List<Actor> actors = directory.named(words, period);
            // Arabic writes "and" as the first letter of the next word.
            if (actors.isEmpty() && ARABIC_AND.matcher(words).lookingAt()) {
                actors = directory.named(words.substring(1), period);
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

        /** The rest between exact names: surnames of persons if there are any, else words. */
        private void leftBetween(int begin, int end) {
            int unread = begin;
            for (int position = begin; position < end; position++) {
                for (int until = Math.min(end, furthest(position)); until > position; until--) {
                    List<Actor> actors = directory.surnamed(words(position, until), period);
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

        private List<Edtf> times() {
            List<Edtf> times = new ArrayList<>();
            for (int begin = 0; begin < tokens.size(); begin++) {
                time(begin, begin + 1).ifPresent(times::add);
            }
            return times;
        }

        private Optional<Edtf> time(int begin, int end) {
            return end - begin > WrittenDate.MOST_WORDS
                    ? Optional.empty()
                    : WrittenDate.read(tokens.subList(begin, end));
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
