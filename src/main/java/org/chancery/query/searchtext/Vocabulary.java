package org.chancery.query.searchtext;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.language.Folding;
import org.chancery.record.event.EventType;
import org.chancery.record.event.MeetingFormat;

/** The words of a question that name no record, in the languages of the page, with their forms. */
final class Vocabulary {
    /** The most words of a phrase. */
    static final int MOST_WORDS = 4;

    private static final Set<String> CONNECTIVES = words("""
            all the a an of and or with between in on at to for from during about vs versus v by into
            what when where who whom how many which did do does was were is are has have had there be been any every show me
            list tell find give please ever their his her its both each other over since then after before first latest
            toutes tous tout les le la l l' d d' du des de et ou avec entre en au aux dans sur pour pendant chez à quand qui où
            quel quelle quels quelles combien est ont a eu y-a-t-il que ses leur leurs son sa
            все всех всё и или с со между в во на по о об за у к из от для при как когда где кто что сколько ли были была был
            какие какой какая покажи его её их
            كل جميع و أو مع بين في على إلى عن من خلال ما متى أين كم هل التي الذي كان كانت عند لدى
            """).collect(toUnmodifiableSet());

    /** Words for what lasts and has sides. */
    private static final Set<String> DISPUTES = phrases("""
            dispute|disputes|conflict|conflicts|crisis|crises|war|wars|standoff|territorial dispute|border dispute
            différend|différends|conflit|conflits|crise|crises|guerre|guerres|litige|différend frontalier|conflit frontalier
            спор|споры|спора|споров|конфликт|конфликта|конфликты|конфликтов|конфликте|кризис|кризиса|кризисы|кризисе
            война|войны|войне|войну|войной|пограничный конфликт|пограничный спор|пограничного конфликта
            نزاع|نزاعات|النزاع|صراع|الصراع|صراعات|أزمة|الأزمة|أزمات|حرب|الحرب|حروب|نزاع حدودي|النزاع الحدودي
            """).collect(toUnmodifiableSet());

    private static final Map<String, Kind> KINDS = Stream.of(
                    kind(Kind.of(EventType.MEETING), """
                            meeting|meetings|met|meet|meets|talk|talks|talked|encounter|encounters|met with|meets with
                            réunion|réunions|rencontre|rencontres|rencontré|entretien|entretiens|pourparlers|discussions
                            встреча|встречи|встреч|встречу|встрече|встречей|встречам|встречами|встречах|встречался|встретился
                            встречались|встретились|переговоры|переговоров|переговорам|переговорах|переговорами
                            беседа|беседы|бесед|беседу
                            اجتماع|اجتماعات|الاجتماع|الاجتماعات|لقاء|لقاءات|اللقاء|اللقاءات|محادثات|المحادثات|مباحثات
                            المباحثات|التقى|التقت|يلتقي"""),
                    kind(Kind.of(MeetingFormat.VISIT), """
                            visit|visits|visited|visiting|trip|trips|travel|travels|travelled|traveled|journey|journeys
                            state visit|state visits|official visit|official visits|working visit|working visits
                            visite|visites|visité|voyage|voyages|déplacement|déplacements|visite d'état|visites d'état
                            visite officielle|visites officielles
                            визит|визита|визиту|визитом|визите|визиты|визитов|визитам|визитами|визитах|поездка|поездки|поездок
                            поездку|поездке|поездкой|посетил|посещал|посещение|посещения|государственный визит
                            государственные визиты|официальный визит|официальные визиты
                            زيارة|زيارات|الزيارة|الزيارات|زار|زارت|رحلة|رحلات|زيارة رسمية|زيارات رسمية|زيارة دولة"""),
                    kind(Kind.of(MeetingFormat.SUMMIT), """
                            summit|summits|summit meeting|summit meetings|summit talks
                            sommet|sommets|rencontre au sommet|rencontres au sommet
                            саммит|саммита|саммиту|саммитом|саммите|саммиты|саммитов|саммитам|саммитах|саммитами
                            встреча на высшем уровне|встречи на высшем уровне|встреч на высшем уровне
                            قمة|قمم|القمة|القمم|قمتين|مؤتمر قمة|مؤتمرات القمة"""),
                    kind(Kind.of(MeetingFormat.BILATERAL_TALKS), """
                            bilateral|bilaterals|bilateral talks|bilateral meeting|bilateral meetings
                            entretien bilatéral|entretiens bilatéraux|rencontre bilatérale|rencontres bilatérales
                            двусторонние переговоры|двусторонних переговоров|двусторонняя встреча|двусторонние встречи
                            محادثات ثنائية|مباحثات ثنائية|المحادثات الثنائية|لقاء ثنائي|لقاءات ثنائية"""),
                    kind(Kind.of(MeetingFormat.MINISTERIAL), """
                            ministerial|ministerials|ministerial meeting|ministerial meetings
                            réunion ministérielle|réunions ministérielles
                            министерская встреча|министерские встречи|встреча министров|встречи министров|совещание министров
                            اجتماع وزاري|اجتماعات وزارية|الاجتماع الوزاري"""),
                    kind(Kind.of(MeetingFormat.CONFERENCE), """
                            conference|conferences|conférence|conférences|конференция|конференции|конференций|конференцию
                            конференциях|مؤتمر|مؤتمرات|المؤتمر|المؤتمرات"""),
                    kind(Kind.of(MeetingFormat.CONSULTATION), """
                            consultation|consultations|консультация|консультации|консультаций|консультациях
                            مشاورات|المشاورات|تشاور"""),
                    kind(Kind.of(MeetingFormat.NEGOTIATION), """
                            negotiation|negotiations|peace talks|négociation|négociations|pourparlers de paix
                            мирные переговоры|мирных переговоров|مفاوضات|المفاوضات|تفاوض|محادثات السلام"""),
                    kind(Kind.of(MeetingFormat.MEDIATION), """
                            mediation|médiation|médiations|посредничество|посредничества|وساطة|الوساطة"""),
                    kind(Kind.of(MeetingFormat.CALL), """
                            call|calls|called|phone call|phone calls|telephone call|telephone calls|phoned|phone conversation
                            telephone conversation|telephone conversations|phone conversations|phone|telephone
                            appel|appels|appel téléphonique|appels téléphoniques|entretien téléphonique|coup de fil
                            entretiens téléphoniques
                            звонок|звонка|звонки|звонков|телефонный разговор|телефонные разговоры|телефонных разговоров
                            телефонного разговора|телефонный звонок|телефонные звонки
                            مكالمة|مكالمات|المكالمات|اتصال|اتصالات|اتصال هاتفي|اتصالات هاتفية|مكالمة هاتفية|مكالمات هاتفية"""),
                    kind(Kind.of(EventType.AGREEMENT), """
                            agreement|agreements|treaty|treaties|accord|accords|pact|pacts|deal|deals|convention|conventions
                            traité|traités|pacte|pactes
                            соглашение|соглашения|соглашений|соглашению|соглашениях|договор|договоры|договора|договоров|договоре
                            пакт|пакты|пакта
                            اتفاقية|اتفاقيات|الاتفاقية|الاتفاقيات|اتفاق|الاتفاق|معاهدة|معاهدات|المعاهدة|المعاهدات"""),
                    kind(Kind.of(EventType.INCIDENT), """
                            incident|incidents|clash|clashes|fighting|attack|attacks|shelling|battle|battles|skirmish|skirmishes
                            violence|border clash|border clashes|incident frontalier|incidents frontaliers
                            affrontement|affrontements|combat|combats|attaque|attaques|accrochage|accrochages
                            инцидент|инцидента|инциденты|инцидентов|столкновение|столкновения|столкновений|столкновениях
                            бои|боев|боях|атака|атаки|атак|нападение|нападения|нападений|обстрел|обстрелы|обстрелов
                            пограничные столкновения|пограничных столкновений|пограничный инцидент|пограничные инциденты
                            حادث|حوادث|الحوادث|اشتباك|اشتباكات|الاشتباكات|هجوم|هجمات|الهجمات|قصف|معارك|اشتباكات حدودية"""),
                    kind(Kind.of(EventType.STATEMENT), """
                            statement|statements|declaration|declarations|speech|speeches|communique|communiques
                            déclaration|déclarations|discours|communiqué|communiqués
                            заявление|заявления|заявлений|заявлениях|выступление|выступления|выступлений|речь|речи
                            تصريح|تصريحات|التصريحات|بيان|بيانات|البيانات|خطاب|خطابات"""),
                    kind(Kind.of(EventType.OCCASION), """
                            anniversary|anniversaries|anniversaire|anniversaires|годовщина|годовщины|ذكرى"""))
            .flatMap(kinds -> kinds.entrySet().stream())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));

    /** Where no dispute is meant, a war is made of incidents. */
    private static final Set<String> FIGHTS = phrases("""
            war|wars|conflict|conflicts|guerre|guerres|conflit|conflits|война|войны|войне|войну|войной|конфликт|конфликта|конфликты
            конфликтов|حرب|الحرب|حروب|صراع|الصراع
            """).collect(toUnmodifiableSet());

    private Vocabulary() {}

    static boolean isConnective(String folded) {
        return CONNECTIVES.contains(folded);
    }

    static Optional<Kind> kind(String folded) {
        return Optional.ofNullable(KINDS.get(folded));
    }

    static boolean isDispute(String folded) {
        return DISPUTES.contains(folded);
    }

    static boolean isFight(String folded) {
        return FIGHTS.contains(folded);
    }

    private static Map<String, Kind> kind(Kind kind, String phrases) {
        return phrases(phrases).distinct().collect(toMap(phrase -> phrase, phrase -> kind));
    }

    private static Stream<String> words(String words) {
        return List.of(words.strip().split("\\s+")).stream().map(Folding::fold);
    }

    private static Stream<String> phrases(String lines) {
        return lines.lines()
                .flatMap(line -> List.of(line.strip().split("\\|")).stream())
                .map(Folding::fold);
    }
}
