package org.chancery.time.written;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.time.written.Word.Meaning;

/**
 * The words of dates that CLDR does not name, in the languages of the archive: Arabic, English, Spanish, French,
 * Kyrgyz, Russian, Tajik, Uzbek and Chinese, and in Persian and German.
 */
final class OwnWords {
    /** Phrases are divided by bars; a line is a language. */
    private static final String SEASONS = """
            1: spring|printemps|весна|весны|весной|весну|весне|primavera|ربيع|الربيع|春|春季|春天|bahor|bahorda|bahorida
            1: баҳор|баҳори|жазында|بهار|frühling|frühjahr
            2: summer|été|лето|лета|летом|лете|verano|صيف|الصيف|夏|夏季|夏天|yoz|yozda|yozida
            2: тобистон|тобистони|жайында|تابستان|sommer
            3: autumn|fall|automne|осень|осени|осенью|otoño|خريف|الخريف|秋|秋季|秋天|kuz|kuzda|kuzida
            3: тирамоҳ|тирамоҳи|күз|күзүндө|پاییز|herbst
            4: winter|hiver|зима|зимы|зимой|зиму|зиме|invierno|شتاء|الشتاء|冬|冬季|冬天|qish|qishda|qishida
            4: зимистон|зимистони|кыш|кышында|زمستان
            """;

    private static final String PARTS = """
            1: early|beginning of|the beginning of|start of|the start of|in early|at the beginning of
            1: début|début de|au début de|au début du|en début de|debut d|au début d
            1: начало|начала|начале|в начале|principio de|principios de|a principios de|comienzos de|a comienzos de|inicios de
            1: مطلع|بداية|أوائل|اوايل|اوائل|初|上旬|初期|boshi|boshida|башы|башында|аввали|anfang
            2: mid|mid-|the middle of|middle of|in mid-|milieu de|au milieu de|mi-|à la mi-|à la mi|milieu du|au milieu du
            2: середина|середины|середине|в середине|mediados de|a mediados de|منتصف|أواسط|اواسط|中|中旬|中期
            2: oʻrtasi|oʻrtasida|ортосу|ортосунда|миёнаи|mitte
            3: late|end of|the end of|in late|at the end of|fin|fin de|à la fin de|à la fin du|fin du|en fin de
            3: конец|конца|конце|в конце|fines de|finales de|a fines de|a finales de|أواخر|نهاية|اواخر|末|年底|月底|底|下旬|末期
            3: oxiri|oxirida|аягы|аягында|охири|ende
            """;

    private static final Map<Role, String> OTHERS = Map.ofEntries(
            Map.entry(Role.SINCE, """
                    since|starting from|depuis|à partir de|à partir du|начиная с|desde|a partir de|منذ|ابتداء من
                    以来|以後|起|自|自从|beri|dan beri|бери|инҷониб|seit"""),
            Map.entry(Role.FROM, "from|с|со|du|من|从|az|аз|از|von|vom"),
            Map.entry(Role.UNTIL, """
                    until|till|up to|jusqu'à|jusqu'en|jusqu'au|до|по|hasta|حتى|لغاية|截至|截止|gacha|чейин|то|تا|bis"""),
            Map.entry(Role.BEFORE, """
                    before|prior to|earlier than|avant|avant le|до|раньше|antes de|antes del|قبل|之前|以前|前
                    oldin|dan oldin|мурун|пеш аз|قبل از|پیش از|vor"""),
            Map.entry(Role.AFTER, """
                    after|later than|après|après le|после|después de|después del|بعد|之后|以后|之後|后
                    keyin|dan keyin|кийин|пас аз|баъд аз|بعد از|پس از|nach"""),
            Map.entry(
                    Role.TO, "to|through|au|à|по|до|al|a|إلى|الى|حتى|至|到|то|تا|bis|until|till|jusqu'au|jusqu'à|hasta"),
            Map.entry(Role.BETWEEN, "between|entre|между|بين|介于|байни|ortasida|zwischen|بین"),
            Map.entry(Role.AND, "and|et|y|и|و|和|与|ва|va|und|жана"),
            Map.entry(Role.NOW, """
                    present|the present|now|today|ongoing|date|aujourd'hui|nos jours|présent|ce jour|настоящее время
                    настоящего времени|н. в|н.в|н. вр|наст. время|сих пор|la actualidad|actualidad|el presente|hoy
                    الآن|الوقت الحاضر|اليوم|今|现在|hozir|bugungi kun|азыркы учур|ҳозир|имрӯз|heute|اکنون|امروز"""),
            Map.entry(Role.CIRCA, """
                    circa|c|ca|about|around|approximately|roughly|some time in|vers|environ|autour de|около|примерно
                    приблизительно|ок|hacia|alrededor de|cerca de|aproximadamente|حوالي|نحو|قرابة|تقريبا|大约|约|左右|前后
                    taxminan|тахминан|болжол менен|حدود|um|gegen|etwa|ungefähr"""),
            Map.entry(Role.YEAR_WORD, """
                    year|the year|année|an|l'an|en l'an|год|года|году|годом|годы|годов|годах|г|гг|год.|año|del año
                    سنة|عام|العام|السنة|年|yil|yili|yilda|yilning|yilgi|yildan|-yil|-yilda|-yildan|-yilning
                    ж|-ж|жыл|жылы|жылдын|жылдан|-жыл|-жылы|-жылдын|-жылдан|сол|соли|سال|jahr|jahre|jahres"""),
            Map.entry(Role.MONTH_WORD, "月|月份"),
            Map.entry(Role.DAY_WORD, "日|号"),
            Map.entry(Role.DECADE, """
                    s|'s|années|les années|-е|-х|-ые|-ых|-е годы|-х годов|-е гг|-х гг|-х годах|años|los años|década de
                    década de los|عقد|年代|-yillar|-yillarda|-yillarning|-жылдар|-жылдары|солҳои|دهه|er|er jahre|er jahren|ern"""),
            Map.entry(Role.CENTURY, """
                    century|siècle|век|века|веке|в|siglo|القرن|قرن|世纪|-asr|-asrda|asr|-кылым|кылым|аср|асри|jahrhundert"""),
            Map.entry(Role.FILLER, """
                    of|in|on|the|at|during|en|le|les|de|du|d|des|la|l|el|del|los|в|во|на|في|من|خلال|的|在|da|ning|-да|дар
                    st|nd|rd|th|er|re|e|ème|eme|-й|-го|-я|-е|-м|ª|º|o|im|am|der|den|числа|-чи"""),
            Map.entry(
                    Role.BC,
                    "bc|bce|b.c|b.c.e|av j-c|avant j-c|до н э|до нашей эры|قبل الميلاد|ق م|公元前|a c|a. c|v chr"));

    private static final Map<CalendarSystem, String> CALENDARS = Map.of(
            CalendarSystem.GREGORIAN, """
                    gregorian|new style|n.s|ad|ce|a.d|c.e|anno domini|н э|н. э|нашей эры|н ст|н. ст|нового стиля|по новому стилю
                    ميلادي|ميلادية|للميلاد|м|م|公元|公历|ap j-c|d c|milodiy|мелодӣ|میلادی|grégorien|gregoriano""",
            CalendarSystem.JULIAN, """
                    julian|julian calendar|old style|o.s|os|julien|calendrier julien|ancien style|ст ст|ст. ст|старого стиля
                    по старому стилю|по ст. стилю|по юлианскому календарю|юлианского календаря|juliano|calendario juliano
                    estilo antiguo|يولياني|يوليانية|儒略历|儒略历日期""",
            CalendarSystem.HIJRI, """
                    ah|a.h|hijri|hijri calendar|islamic calendar|hégire|de l'hégire|хиджры|по хиджре|г. х|hégira|de la hégira
                    هجري|هجرية|للهجرة|الهجري|هـ|هجری|هجری قمری|ه ق|ه.ق|قمری|回历|伊斯兰历|hijriy|ҳиҷрӣ|ҳиҷрии қамарӣ""",
            CalendarSystem.SOLAR_HIJRI, """
                    solar hijri|solar|a.p|ap|sh|s.h|persian calendar|iranian calendar|jalali|calendrier persan|солнечной хиджры
                    هجري شمسي|هجرية شمسية|الهجري الشمسي|شمسی|هجری شمسی|هجری خورشیدی|خورشیدی|ه ش|ه.ش|ش|伊朗历|波斯历
                    шамсӣ|ҳиҷрии шамсӣ|shamsiy|calendario persa""");

    private OwnWords() {}

    /** A phrase and what it may mean. */
    record Own(String phrase, Meaning meaning) {}

    static Stream<Own> all() {
        return Stream.of(
                        numbered(Role.SEASON, SEASONS),
                        numbered(Role.PART, PARTS),
                        OTHERS.entrySet().stream().flatMap(role -> phrases(role.getValue(), Meaning.of(role.getKey()))),
                        CALENDARS.entrySet().stream()
                                .flatMap(system ->
                                        phrases(system.getValue(), new Meaning(Role.CALENDAR, 0, system.getKey()))))
                .flatMap(words -> words);
    }

    private static Stream<Own> numbered(Role role, String lines) {
        return lines.lines()
                .map(line -> List.of(line.split(": ", 2)))
                .flatMap(line -> phrases(line.get(1), Meaning.of(role, Integer.parseInt(line.get(0)))));
    }

    private static Stream<Own> phrases(String lines, Meaning meaning) {
        return lines.lines()
                .flatMap(line -> List.of(line.split("\\|")).stream())
                .map(phrase -> new Own(phrase, meaning));
    }
}
