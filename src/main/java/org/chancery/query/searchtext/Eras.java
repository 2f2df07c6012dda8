package org.chancery.query.searchtext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.ExactName;
import org.chancery.time.Edtf;

/** Times that are called by what the world was in: the wars that no archive has as one dispute. */
final class Eras {
    private static final Map<String, Edtf> TIMES = Stream.of(
                    era("1914-07-28/1918-11-11", """
                            first world war|world war i|world war 1|world war one|ww1|wwi|great war
                            première guerre mondiale|grande guerre|первая мировая война|первой мировой войны
                            первой мировой войне|первую мировую войну|первой мировой|الحرب العالمية الأولى
                            erster weltkrieg|ersten weltkrieg|ersten weltkriegs|ersten weltkrieges|erste weltkrieg
                            primera guerra mundial|第一次世界大战|一战"""),
                    era("1918-11-11/1939-09-01", """
                            interwar period|interwar years|interwar|entre deux guerres|межвоенный период|межвоенное время
                            فترة ما بين الحربين|zwischenkriegszeit|período de entreguerras|entreguerras|两次世界大战之间"""),
                    era("1939-09-01/1945-09-02", """
                            second world war|world war ii|world war 2|world war two|ww2|wwii
                            seconde guerre mondiale|deuxième guerre mondiale|вторая мировая война|второй мировой войны
                            второй мировой войне|вторую мировую войну|второй мировой|الحرب العالمية الثانية
                            zweiter weltkrieg|zweiten weltkrieg|zweiten weltkriegs|zweiten weltkrieges|zweite weltkrieg
                            segunda guerra mundial|第二次世界大战|二战"""),
                    era("1947/1991", """
                            cold war|guerre froide|холодная война|холодной войны|холодной войне|холодную войну
                            الحرب الباردة|kalter krieg|kalten krieg|kalten kriegs|kalten krieges|kalte krieg
                            guerra fría|冷战|冷戰"""))
            .flatMap(eras -> eras.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What stands before an era and means what came after it: nobody asks for what is so since it began. */
    private static final List<String> AFTER = Stream.of("since the|since|after the|after|post|depuis la|après la"
                    + "|после|со времён|со времен|с окончания|после окончания|nach dem|seit dem"
                    + "|desde la|después de la|منذ|بعد")
            .flatMap(words -> Stream.of(words.split("\\|")))
            .map(ExactName::of)
            .toList();

    private static final List<String> BEFORE = Stream.of("before the|before|avant la|до|перед|vor dem|antes de la|قبل")
            .flatMap(words -> Stream.of(words.split("\\|")))
            .map(ExactName::of)
            .toList();

    /** With what an era ends: most texts end with nothing of the kind, which is quickly seen. */
    private static final Set<String> LAST_WORDS =
            TIMES.keySet().stream().map(Eras::lastWord).collect(Collectors.toUnmodifiableSet());

    private Eras() {}

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static Map<String, Edtf> era(String time, String phrases) {
        Edtf edtf = Edtf.parse(time);
        return phrases.lines()
                .flatMap(line -> Stream.of(line.strip().split("\\|")))
                .map(ExactName::of)
                .distinct()
                .collect(Collectors.toMap(phrase -> phrase, phrase -> edtf));
    }

    /** @param plain as written: folded, the First and the Second World War are the same */
    static Optional<Edtf> of(String plain) {
        if (!LAST_WORDS.contains(lastWord(plain).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String exact = ExactName.of(plain);
        return Optional.ofNullable(TIMES.get(exact))
                .or(() -> behind(exact, AFTER).map(era -> Edtf.parse(bound(era, 1) + "/..")))
                .or(() -> behind(exact, BEFORE).map(era -> Edtf.parse("../" + bound(era, 0))));
    }

    private static Optional<Edtf> behind(String exact, List<String> words) {
        return words.stream()
                .filter(word -> exact.startsWith(word + " "))
                .flatMap(word -> Stream.ofNullable(TIMES.get(exact.substring(word.length() + 1))))
                .findFirst();
    }

    private static String bound(Edtf era, int side) {
        return era.toString().split("/", -1)[side];
    }
}
