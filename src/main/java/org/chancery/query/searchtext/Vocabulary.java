package org.chancery.query.searchtext;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.language.Folding;

/**
 * The words of a question that name neither a record nor a kind of event, in Arabic, Chinese, English, French, German,
 * Russian and Spanish, with their forms.
 */
final class Vocabulary {
    /** The most words of a rank, such as "minister of foreign affairs". */
    static final int MOST_WORDS_OF_RANK = 5;

    private static final Set<String> CONNECTIVES = words("""
            all the a an of and or with between in on at to for from during about vs versus v by into
            what when where who whom how many which did do does was were is are has have had there be been any every show me
            list tell find give please ever their his her its both each other over since then after before first latest last
            next times often together relations relationship relationships history timeline leader leaders happened
            took take place go went gone come came sign signed signs signing
            toutes tous tout les le la l l' d d' du des de et ou avec entre en au aux dans sur pour pendant chez à quand qui où
            quel quelle quels quelles combien est ont a eu y-a-t-il que ses leur leurs son sa
            fois t il elle ils elles s'est se sont souvent relations histoire chronologie dirigeants première dernière
            signé signer signent premier dernier allé allés allée lors période
            все всех всё и или с со между в во на по о об за у к из от для при как когда где кто что сколько ли были была был
            какие какой какая покажи его её их раз ездил ездила ездили часто отношения отношений отношениях история истории
            хронология время лидеры лидеров первая первой последняя последней вместе подписал подписала подписали
            كل جميع و أو مع بين في على إلى عن من خلال ما متى أين كم هل التي الذي كان كانت عند لدى
            مرة مرات أثناء فترة العلاقات علاقات تاريخ قادة زعماء أول آخر وقع وقعت وقعوا
            alle aller allen der die das dem den des ein eine einer eines und oder mit zwischen im am an auf bei zu zum zur von vom
            für über gegen wann wo wer wen wem wie oft viele welche welcher welches hat haben hatte hatten sind ist sich
            während beziehungen verhältnis geschichte letzte letzten erste ersten unterzeichnet unterzeichnete unterzeichneten
            todos todas los las el una unas y o con al del para por desde durante cuándo cuando dónde donde qué quién
            quiénes cuántas cuántos veces cuál cuáles hubo fue fueron ha han sobre relaciones historia primera última firmó firmaron firmar
            """).collect(toUnmodifiableSet());

    /** Folded, a character would be a syllable, and some surname. */
    private static final Set<String> CHINESE_PARTICLES = Set.of("""
            和 与 與 跟 同 及 以及 的 在 对 對 于 於 是 了 过 過 曾 吗 嗎 呢 之间 之間 何时 何時 什么时候 什么 哪些 哪里 谁
            關於 关于 多少 次 几次 所有 关系 關係 历史 双方 期间 时期
            """.strip().split("\\s+"));

    /** Words for what lasts and has sides. */
    private static final Set<String> DISPUTES = phrases("""
            dispute|disputes|conflict|conflicts|crisis|crises|war|wars|standoff|territorial dispute|border dispute
            border conflict|border war
            différend|différends|conflit|conflits|crise|crises|guerre|guerres|litige|différend frontalier|conflit frontalier
            спор|споры|спора|споров|конфликт|конфликта|конфликты|конфликтов|конфликте|кризис|кризиса|кризисы|кризисе
            война|войны|войне|войну|войной|пограничный конфликт|пограничный спор|пограничного конфликта
            نزاع|نزاعات|النزاع|صراع|الصراع|صراعات|أزمة|الأزمة|أزمات|حرب|الحرب|حروب|نزاع حدودي|النزاع الحدودي
            krieg|kriege|krieges|kriegen|konflikt|konflikte|konflikts|krise|krisen|streit|grenzkonflikt|grenzstreit|grenzkrieg
            guerra|guerras|conflicto|conflictos|disputa|disputas|conflicto fronterizo|disputa fronteriza
            战争|戰爭|冲突|衝突|危机|危機|争端|爭端|边界争端|边境冲突
            """).collect(toUnmodifiableSet());

    /** Where no dispute is meant, a war is made of incidents. */
    private static final Set<String> FIGHTS = phrases("""
            war|wars|conflict|conflicts|border conflict|border war|guerre|guerres|conflit|conflits|conflit frontalier
            война|войны|войне|войну|войной|конфликт|конфликта|конфликты|конфликтов|пограничный конфликт|пограничного конфликта
            حرب|الحرب|حروب|صراع|الصراع
            krieg|kriege|krieges|kriegen|konflikt|konflikte|konflikts|grenzkonflikt|grenzkrieg
            guerra|guerras|conflicto|conflictos|conflicto fronterizo|战争|戰爭|冲突|衝突|边境冲突
            """).collect(toUnmodifiableSet());

    /** What stands before the name of a person, and says no more than the name. */
    private static final Set<String> RANKS = phrases("""
            president|vice president|prime minister|premier|chancellor|king|queen|emperor|empress|sultan|emir|shah|sheikh
            prince|crown prince|princess|pope|dr|mr|mrs|ms|sir|lord|lady|secretary|secretary of state|secretary general
            general secretary|chairman|chairwoman|minister|foreign minister|foreign secretary|defense minister|defence minister
            minister of foreign affairs|general|marshal|colonel|ayatollah|ambassador|senator|leader|dictator|archduke|kaiser|tsar
            président|présidente|vice président|premier ministre|première ministre|chancelier|chancelière|roi|reine|empereur|pape
            général|maréchal|colonel|ministre|ministre des affaires étrangères|secrétaire d'état|secrétaire général|m|mme
            президент|президента|президенту|президентом|президенте|вице президент|премьер|премьера|премьером|премьер министр
            премьер министра|премьер министру|премьер министром|канцлер|канцлера|канцлером|канцлеру|король|короля|королём|королю
            королева|королевы|королеву|император|императора|папа|папы|папу|госсекретарь|госсекретаря|госсекретарём
            государственный секретарь|генеральный секретарь|генсек|генсека|генсеком|председатель|председателя|председателем
            министр|министра|министром|министр иностранных дел|министра иностранных дел|генерал|генерала|маршал|маршала|глава
            الرئيس|رئيس|الملك|ملك|الملكة|ملكة|الأمير|أمير|السلطان|سلطان|الشيخ|الشاه|البابا|المستشار|المستشارة|رئيس الوزراء
            الوزير|وزير|وزير الخارجية|الجنرال|العقيد|المشير|آية الله|الإمام
            präsident|präsidentin|präsidenten|bundespräsident|premierminister|premierministerin|ministerpräsident|kanzler|kanzlerin
            kanzlers|bundeskanzler|bundeskanzlerin|bundeskanzlers|könig|königin|kaiser|papst|prinz|minister|außenminister
            außenministerin|generalsekretär|general|marschall|herr|frau
            presidente|presidenta|primer ministro|primera ministra|canciller|rey|reina|emperador|papa|príncipe|ministro|ministra
            ministro de exteriores|ministro de relaciones exteriores|secretario de estado|secretario general|mariscal|coronel
            总统|總統|总理|總理|首相|主席|国王|國王|女王|教皇|皇帝|部长|外长|国务卿|总书记|将军
            """).collect(toUnmodifiableSet());

    private Vocabulary() {}

    /** @param plain the word as written, without punctuation */
    static boolean isConnective(String plain, String folded) {
        // Folded, a character is a syllable, and that is a small word of some language.
        boolean isChinese = !plain.isEmpty() && UScript.getScript(plain.codePointAt(0)) == UScript.HAN;
        return isChinese ? CHINESE_PARTICLES.contains(plain) : CONNECTIVES.contains(folded);
    }

    static boolean isDispute(String folded) {
        return DISPUTES.contains(folded);
    }

    static boolean isFight(String folded) {
        return FIGHTS.contains(folded);
    }

    static boolean isRank(String folded) {
        return RANKS.contains(folded);
    }

    private static Stream<String> words(String words) {
        return List.of(words.strip().split("\\s+")).stream().map(Folding::fold);
    }

    /** Lines of phrases, divided by bars; each folded. */
    static Stream<String> phrases(String lines) {
        return lines.lines()
                .flatMap(line -> List.of(line.strip().split("\\|")).stream())
                .map(Folding::fold)
                .filter(phrase -> !phrase.isEmpty());
    }
}
