package org.chancery.query.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chancery.language.WordQuery;
import org.chancery.language.Words;
import org.chancery.record.SoughtText;
import org.hibernate.Session;

/**
 * Puts misspelt words right. A word that no name has gives way to the most similar words that names have; they are few
 * in comparison to the names, so that looking for them costs little in an archive of any size.
 */
@ApplicationScoped
class Spelling {
    /** Whoever misspells more words than this is looking for something else. */
    private static final int MOST_MISSPELT = 5;

    private static final int SHORTEST = 3;

    /** The last word may be the beginning of one. */
    private static final String SIMILAR = """
            select misspelt.word, alike.word
            from (
                select sought.word from unnest(cast(:words as text[])) with ordinality sought(word, place)
                where length(sought.word) >= :shortest
                  and not exists (select 1 from vocabulary where word = sought.word)
                  and not (place = :last and exists (
                      select 1 from vocabulary where word > sought.word and word < sought.word || chr(1114111)))
                order by place
                limit :most) misspelt
            cross join lateral (
                select vocabulary.word from vocabulary where vocabulary.word % misspelt.word
                order by similarity(vocabulary.word, misspelt.word) desc, vocabulary.word
                limit 8) alike
            """;

    private final Session session;

    Spelling(Session session) {
        this.session = session;
    }

    /** The query for the words of the text, or for similar ones where no name has them. */
    String forgiving(SoughtText text) {
        Map<String, List<String>> similar = similar(Words.listOf(text.text()));
        return WordQuery.of(text.text(), word -> similar.getOrDefault(word, List.of()));
    }

    private Map<String, List<String>> similar(List<String> words) {
        return session
                .createNativeQuery(SIMILAR, Object[].class)
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("last", words.size())
                .setParameter("shortest", SHORTEST)
                .setParameter("most", MOST_MISSPELT)
                .list()
                .stream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }
}
