package org.chancery.time.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.time.written.Word.Meaning;
import org.jspecify.annotations.Nullable;

/** Divides a text into the words of a date, each as long as the lexicon has it. */
final class Lexer {
    private static final int MOST_DIGITS = 4;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int position;

    private Lexer(String text) {
        this.text = text;
    }

    /** The words; empty if one of them has no place in a date. */
    static Optional<List<Word>> read(String compared) {
        Lexer lexer = new Lexer(compared);
        while (lexer.position < compared.length()) {
            if (!lexer.step()) {
                return Optional.empty();
            }
        }
        return Optional.of(lexer.words);
    }

    private boolean step() {
        char next = text.charAt(position);
        if (next == ' ' || next == '(' || next == ')' || next == '"' || next == '«' || next == '»') {
            position++;
            return true;
        }
        return phrase() || number() || roman() || sign(next);
    }

    private boolean phrase() {
        Lexicon.@Nullable Entry found = Lexicon.longestAt(text, position);
        if (found == null) {
            return false;
        }
        words.add(new Word(found.meanings(), ""));
        position += found.phrase().length();
        // "Sept." and "г." are abbreviated.
        if (Character.isLetter(text.charAt(position - 1)) && position < text.length() && text.charAt(position) == '.') {
            position++;
        }
        return true;
    }

    private boolean number() {
        int end = position;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == position || end - position > MOST_DIGITS) {
            return false;
        }
        words.add(Word.number(text.substring(position, end)));
        position = end;
        return true;
    }

    /** Centuries are often written in Roman numbers. */
    private boolean roman() {
        int end = position;
        while (end < text.length() && "ivx".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int value = RomanNumber.of(text.substring(position, end));
        boolean isWhole = end == text.length()
                || !Character.isLetter(text.charAt(end))
                || text.startsWith("e ", end)
                || text.startsWith("eme ", end);
        if (value == 0 || !isWhole) {
            return false;
        }
        words.add(new Word(List.of(Meaning.of(Role.NUMBER, value)), "roman"));
        position = end;
        return true;
    }

    private boolean sign(char next) {
        @Nullable
        Role role = switch (next) {
            case '.' -> Role.DOT;
            case '/' -> Role.SLASH;
            case '-' -> Role.DASH;
            case ',' -> Role.COMMA;
            case '?' -> Role.DOUBT;
            default -> null;
        };
        if (role == null) {
            return false;
        }
        words.add(new Word(List.of(Meaning.of(role)), ""));
        position++;
        return true;
    }
}
