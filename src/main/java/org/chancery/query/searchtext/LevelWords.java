package org.chancery.query.searchtext;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.event.Level;

/**
 * The words for ranks, where they do not stand before the name of a person: "foreign ministers of Russia and China".
 */
final class LevelWords {
    private static final Map<String, Level> LEVELS = Stream.of(
                    level(Level.HEAD_OF_STATE, """
                            president|presidents|head of state|heads of state|king|kings|queen|queens|monarch|monarchs|emperor
                            président|présidents|chef d'état|chefs d'état|roi|rois|reine|reines
                            президент|президента|президенту|президентом|президенты|президентов|президентам|президентами
                            президентах|глава государства|главы государств|глав государств|главы государства|король|короли
                            الرئيس|رئيس|الرؤساء|رؤساء|رؤساء الدول|الملك|ملك|الملوك|ملوك|الرئيسان|الرئيسين
                            präsident|präsidenten|staatspräsident|staatspräsidenten|staatsoberhaupt|staatsoberhäupter|staatschef
                            staatschefs|presidente|presidentes|jefe de estado|jefes de estado
                            总统|總統|国家元首|元首"""),
                    level(Level.HEAD_OF_GOVERNMENT, """
                            prime minister|prime ministers|premier|premiers|chancellor|chancellors|head of government
                            heads of government|premier ministre|premiers ministres|chancelier|chanceliers
                            chef de gouvernement|chefs de gouvernement|премьер|премьера|премьеры|премьеров|премьер министр
                            премьер министра|премьер министры|премьер министров|глава правительства|главы правительств
                            глав правительств|канцлер|канцлера|канцлеры|رئيس الوزراء|رؤساء الوزراء|رؤساء الحكومات|المستشار
                            premierminister|ministerpräsident|ministerpräsidenten|regierungschef|regierungschefs|kanzler
                            bundeskanzler|primer ministro|primeros ministros|jefe de gobierno|jefes de gobierno|总理|總理|首相"""),
                    level(Level.MINISTER, """
                            minister|ministers|foreign minister|foreign ministers|secretary of state|secretaries of state
                            foreign secretary|defense ministers|defence ministers|ministers of foreign affairs
                            ministre|ministres|ministre des affaires étrangères|ministres des affaires étrangères
                            secrétaire d'état|министр|министра|министры|министров|министр иностранных дел
                            министра иностранных дел|министры иностранных дел|министров иностранных дел|госсекретарь
                            госсекретаря|госсекретари|الوزير|وزير|الوزراء|وزراء|وزير الخارجية|وزراء الخارجية
                            außenminister|minister|ministro|ministros|ministro de exteriores|ministros de exteriores
                            ministros de relaciones exteriores|cancilleres|外长|外交部长|部长|国务卿"""),
                    level(Level.AMBASSADOR, """
                            ambassador|ambassadors|ambassadeur|ambassadeurs|посол|посла|послы|послов|السفير|السفراء|سفراء
                            botschafter|embajador|embajadores|大使"""))
            .flatMap(levels -> levels.entrySet().stream())
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));

    private LevelWords() {}

    private static Map<String, Level> level(Level level, String phrases) {
        return Vocabulary.phrases(phrases).distinct().collect(toUnmodifiableMap(phrase -> phrase, phrase -> level));
    }

    static Optional<Level> of(String folded) {
        return Optional.ofNullable(LEVELS.get(folded));
    }
}
