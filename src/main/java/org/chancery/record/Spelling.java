package org.chancery.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.language.WordQuery;
import org.chancery.language.Words;
import org.hibernate.Session;

/**
 * Puts misspelt words right. A word that no name has gives way to the most similar words that names have; they are few
 * in comparison to the names, so that looking for them costs little in an archive of any size.
 */
@ApplicationScoped
public class Spelling {
    /** Whoever misspells more words than this is looking for something else. */
    private static final int MOST_MISSPELT = 5;

    private static final int MOST_ALONE = 8;

    /** The last word may be the beginning of one; numbers are not words that names have. */
    private static final String SIMILAR = """
            select misspelt.word, alike.word
            from (
                select sought.word from unnest(cast(:words as text[])) with ordinality sought(word, place)
                where sought.word ~ '^[^0-9]{3,40}$'
                  and not exists (select 1 from vocabulary where word = sought.word)
                  and not (place = :last and exists (
                      select 1 from vocabulary where word > sought.word and word < sought.word || chr(1114111)))
                order by place
                limit :most) misspelt
            left join lateral (
                select vocabulary.word from vocabulary where vocabulary.word % misspelt.word
                order by similarity(vocabulary.word, misspelt.word) desc, vocabulary.word
                limit 8) alike on true
            """;

    private final Session session;

    Spelling(Session session) {
        this.session = session;
    }

    /**
     * The query for the words of the text, with similar ones in the place of words that no name has. Where there are
     * none, the other words have to do.
     */
    public String forgiving(String text) {
        Map<String, List<String>> similar = similar(Words.listOf(text));
        return WordQuery.of(text, similar::get);
    }

    /** The queries for all words of the text, and for each of the first of them alone; similar words will do. */
    List<String> allOrAny(String text) {
        List<String> words = Words.listOf(text);
        Map<String, List<String>> similar = similar(words);
        return Stream.concat(Stream.of(text), words.stream().limit(MOST_ALONE))
                .map(sought -> WordQuery.of(sought, similar::get))
                .filter(query -> !query.isEmpty())
                .distinct()
                .toList();
    }

    private Map<String, List<String>> similar(List<String> words) {
        Map<String, List<String>> similar = new HashMap<>();
        session.createNativeQuery(SIMILAR, Object[].class)
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("last", words.size())
                .setParameter("most", MOST_MISSPELT)
                .list()
                .forEach(row -> {
                    List<String> others = similar.computeIfAbsent((String) row[0], word -> new ArrayList<>());
                    if (row[1] != null) {
                        others.add((String) row[1]);
                    }
                });
        return similar;
    }
}
