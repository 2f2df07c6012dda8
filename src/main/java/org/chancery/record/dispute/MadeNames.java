package org.chancery.record.dispute;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.language.LocalizedText;
import org.chancery.language.Name;
import org.chancery.language.NameKind;
import org.chancery.record.RequestedLanguage;
import org.chancery.record.actor.Actor;
import org.chancery.record.actor.ActorApi;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.time.Edtf;
import org.chancery.time.spoken.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Says the name of a dispute in the reader's language where its publisher gave none, so that an importer made it of
 * both sides and the years: "Norway – Sweden, 1951". Such a name is known by its form and by the parties of the
 * dispute, so that it stays what it is in each file that the archive writes and reads.
 */
@ApplicationScoped
class MadeNames {
    private static final String ENGLISH = "en";
    private static final String BETWEEN_SIDES = " – ";

    /** As the readers of MID and of the conflicts of UCDP write them. */
    private static final Pattern FORM =
            Pattern.compile("(.+)" + BETWEEN_SIDES + "(.+?)(?:, (since )?(\\d{4})(?:–(\\d{4}))?)?");

    /** Where it is not the usual one. */
    private static final Map<String, String> COMMAS = Map.of("ar", "، ", "zh", "，");

    /** Of each side; the dispute has them all. */
    private static final int MOST_NAMED = 2;

    private final ActorApi actors;
    private final ActorDirectory directory;
    private final RequestedLanguage language;

    MadeNames(ActorApi actors, ActorDirectory directory, RequestedLanguage language) {
        this.actors = actors;
        this.directory = directory;
        this.language = language;
    }

    /**
     * Whether the dispute has no name but one that was made of its parts.
     *
     * @param parties are asked for only where the name may be one
     */
    boolean isMade(List<Name> names, Supplier<List<DisputeParty>> parties) {
        return form(names).filter(form -> isOf(form, sides(parties.get()))).isPresent();
    }

    private static Optional<Matcher> form(List<Name> names) {
        List<Name> given =
                names.stream().filter(name -> name.kind() != NameKind.ALIAS).toList();
        if (given.size() != 1 || !given.get(0).language().equals(ENGLISH)) {
            return Optional.empty();
        }
        return Optional.of(FORM.matcher(given.get(0).text())).filter(Matcher::matches);
    }

    /** Years tell it from a name that somebody gave. Without them, it has the names of its parties and nothing else. */
    private boolean isOf(Matcher form, List<List<Actor>> sides) {
        if (sides.size() != 2) {
            return false;
        }
        return form.group(4) != null
                || (sides.stream().allMatch(side -> side.size() == 1)
                        && nameOf(sides.get(0).get(0)).equals(form.group(1))
                        && nameOf(sides.get(1).get(0)).equals(form.group(2)));
    }

    private String nameOf(Actor actor) {
        return actors.name(actor, ENGLISH);
    }

    /**
     * The name in the reader's language.
     *
     * @param parties are asked for only where the name may be one that was made
     * @param asked the language; null: that of the request
     * @return empty for a name that somebody gave, and for readers of English
     */
    Optional<LocalizedText> name(List<Name> names, Supplier<List<DisputeParty>> parties, @Nullable String asked) {
        DateWords words = DateWords.of(language.preference(asked).languages());
        Optional<Matcher> form = words.language().equals(ENGLISH) ? Optional.empty() : form(names);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        List<List<Actor>> sides = sides(parties.get());
        return form.filter(any -> isOf(any, sides))
                .map(any -> LocalizedText.of(text(any, sides, words, asked), words.language()));
    }

    private String text(Matcher form, List<List<Actor>> sides, DateWords words, @Nullable String asked) {
        String comma = COMMAS.getOrDefault(words.language(), ", ");
        String both = sides.stream()
                .map(side -> side(side, words.language(), comma, asked))
                .collect(Collectors.joining(BETWEEN_SIDES));
        return form.group(4) == null ? both : both + comma + years(form, words);
    }

    private String side(List<Actor> side, String tag, String comma, @Nullable String asked) {
        List<String> names =
                side.stream().map(actor -> actors.name(actor, asked)).distinct().toList();
        int rest = names.size() - MOST_NAMED;
        return rest > 0
                ? String.join(comma, names.subList(0, MOST_NAMED)) + " (+" + rest + ")"
                : ListFormatter.getInstance(ULocale.forLanguageTag(tag)).format(names);
    }

    private static String years(Matcher form, DateWords words) {
        String begin = form.group(4);
        if (form.group(3) != null) {
            return words.text(Edtf.parse(begin + "/.."));
        }
        return form.group(5) == null ? begin : begin + "–" + form.group(5);
    }

    /** The parties of each side, in the order of the sides; third parties that take no side are on none. */
    private List<List<Actor>> sides(List<DisputeParty> parties) {
        Map<String, List<Actor>> sides = parties.stream()
                .filter(party -> party.getRole() == PartyRole.PARTY && party.getSide() != null)
                .collect(Collectors.groupingBy(
                        DisputeParty::getSide,
                        TreeMap::new,
                        Collectors.mapping(party -> directory.actor(party.actorId()), Collectors.toList())));
        return List.copyOf(sides.values());
    }
}
