package org.chancery.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.language.ExactName;
import org.jspecify.annotations.Nullable;

/**
 * Titles and forms of address that stand before the name of a person: "H.E. Dr. Anna Berg", "le président Dufour",
 * "Президент Волков". They are no part of the name.
 */
public final class Titles {
    /**
     * After these, a surname may stand alone. Each line is one language; an abbreviation ends with a full stop, and is
     * one only with it: "Gen" is a given name, too.
     */
    private static final String BEFORE_SURNAMES = """
            president, vice president, vice-president, prime minister, premier, minister, foreign minister, defence minister,\
            defense minister, interior minister, finance minister, deputy prime minister, deputy foreign minister,\
            deputy minister, chancellor, vice chancellor, secretary, secretary general, secretary-general,\
            secretary of state,\
            secretary of defense, foreign secretary, ambassador, senator, governor, speaker, commissioner, professor,\
            doctor, dr, mr, general, colonel, captain, major general, lieutenant general, brigadier, marshal,\
            field marshal, admiral, comrade, pres., gen., col., adm., gov., sen., prof., amb.
            premier ministre, première ministre, ministre, ministre des affaires étrangères, présidente, chancelier,\
            chancelière, ambassadeur, ambassadrice, monsieur, général, maréchal, amiral, docteur, professeur
            presidente, presidenta, primer ministro, primera ministra, ministro, ministra, canciller, embajador,\
            señor, doctor, primeiro ministro, primo ministro, cancelliere, signor
            präsident, präsidentin, bundespräsident, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin,\
            ministerpräsident, ministerpräsidentin, ministerin, außenminister, außenministerin, botschafter, herr
            президент, премьер-министр, премьер, министр, министр иностранных дел, глава мид, канцлер, посол,\
            господин, г-н, товарищ, генерал, маршал, академик
            الرئيس, رئيس الوزراء, الوزير, وزير الخارجية, المستشار, المستشارة, السفير, السيد, الدكتور, الجنرال
            """;

    /** After these, one word is a given name, or the surname of a husband. */
    private static final String BEFORE_GIVEN_NAMES = """
            h.e., h. e., h.m., h.h., h.r.h., s.e., his excellency, her excellency, his majesty, her majesty,\
            his highness, her highness, his royal highness, her royal highness, his holiness, his eminence,\
            the honourable, the honorable, honourable, honorable, hon., right honourable, the right honourable,\
            rt. hon., king, queen, emperor, empress, tsar, czar, crown prince, crown princess, pope, cardinal,\
            archbishop, patriarch, ayatollah, sir, dame, lord, lady, first lady, mrs, ms, miss, begum
            roi, reine, pape, madame, mme, mlle, empereur
            rey, reina, papa, señora, señorita, sra., rei, rainha, re, regina
            könig, königin, papst, kaiser, frau
            король, королева, папа, папа римский, император, госпожа, г-жа
            الملك, الملكة, البابا, الإمبراطور, السيدة, ولي العهد
            """;

    /** The same, but a name may begin with these: Prince Johnson, Sultan Al Jaber, Sheikh Hasina. */
    private static final String OR_NAMES = """
            prince, princess, duke, duchess, sultan, emir, sheikh, sheik, shaikh, sheikha, prinz, prinzessin, príncipe,\
            princesa, принц, принцесса, султан, эмир, шейх, الأمير, الأميرة, السلطان, الشيخ
            """;

    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "el", "der", "die", "il", "o");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** By the first word of each. */
    private static final Map<String, List<Title>> TITLES = read();

    private enum Sort {
        BEFORE_SURNAME,
        BEFORE_GIVEN_NAME,
        OR_NAME
    }

    /** @param isAbbreviated whether the last word is a title only with a full stop */
    private record Title(List<String> words, boolean isAbbreviated, Sort sort) {
        boolean isAtStartOf(List<String> tokens) {
            if (tokens.size() <= words.size()) {
                return false;
            }
            for (int at = 0; at < words.size(); at++) {
                if (!words.get(at).equals(ExactName.of(tokens.get(at)))) {
                    return false;
                }
            }
            return !isAbbreviated || tokens.get(words.size() - 1).endsWith(".");
        }
    }

    /**
     * What stands after the first title.
     *
     * @param mayBeSurname whether it may be a surname if it is one word
     */
    public record Untitled(String name, boolean mayBeSurname) {}

    private Titles() {}

    private static Map<String, List<Title>> read() {
        Map<String, List<Title>> titles = new HashMap<>();
        add(titles, BEFORE_SURNAMES, Sort.BEFORE_SURNAME);
        add(titles, BEFORE_GIVEN_NAMES, Sort.BEFORE_GIVEN_NAME);
        add(titles, OR_NAMES, Sort.OR_NAME);
        return titles;
    }

    private static void add(Map<String, List<Title>> titles, String text, Sort sort) {
        for (String phrase : text.strip().split("[,\n]\\s*", -1)) {
            List<String> words =
                    SPACES.splitAsStream(phrase.strip()).map(ExactName::of).toList();
            titles.computeIfAbsent(words.get(0), any -> new ArrayList<>())
                    .add(new Title(words, phrase.endsWith("."), sort));
        }
    }

    /** The name after its first title; empty if it begins with none. */
    public static Optional<Untitled> untitled(String text) {
        List<String> tokens = tokens(text);
        if (tokens.size() > 1 && ARTICLES.contains(ExactName.of(tokens.get(0)))) {
            List<String> rest = tokens.subList(1, tokens.size());
            Title title = first(rest, true);
            if (title != null) {
                return Optional.of(after(title, rest));
            }
        }
        Title title = first(tokens, true);
        return title == null ? Optional.empty() : Optional.of(after(title, tokens));
    }

    /** The name without the titles before it, where no name may begin with them and two words remain. */
    static String without(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        List<String> tokens = tokens(text);
        Title title = first(tokens, false);
        boolean isTitled = title != null && tokens.size() > title.words().size() + 1;
        if (title == null || !isTitled) {
            return text;
        }
        return without(after(title, tokens).name());
    }

    private static List<String> tokens(String text) {
        return List.of(SPACES.split(text.strip(), -1));
    }

    private static Untitled after(Title title, List<String> tokens) {
        String name = String.join(" ", tokens.subList(title.words().size(), tokens.size()));
        return new Untitled(name, title.sort() == Sort.BEFORE_SURNAME);
    }

    /** The longest title with which the words begin. */
    private static @Nullable Title first(List<String> tokens, boolean orName) {
        Title longest = null;
        for (Title title : TITLES.getOrDefault(ExactName.of(tokens.get(0)), List.of())) {
            boolean isLonger =
                    longest == null || title.words().size() > longest.words().size();
            if (isLonger && (orName || title.sort() != Sort.OR_NAME) && title.isAtStartOf(tokens)) {
                longest = title;
            }
        }
        return longest;
    }
}
