package org.chancery.query.searchtext;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.event.EventType;
import org.chancery.record.event.MeetingFormat;

/**
 * The words for kinds and forms of events, in Arabic, English, French and Russian with their forms, and in Chinese,
 * German and Spanish.
 */
final class KindWords {
    private static final Map<String, Kind> KINDS = Stream.of(
                    kind(Kind.of(EventType.MEETING), """
                            meeting|meetings|met|meet|meets|talk|talks|talked|encounter|encounters|met with|meets with
                            réunion|réunions|rencontre|rencontres|rencontré|entretien|entretiens|pourparlers|discussions
                            встреча|встречи|встреч|встречу|встрече|встречей|встречам|встречами|встречах|встречался|встретился
                            встречались|встретились|переговоры|переговоров|переговорам|переговорах|переговорами
                            беседа|беседы|бесед|беседу
                            اجتماع|اجتماعات|الاجتماع|الاجتماعات|لقاء|لقاءات|اللقاء|اللقاءات|محادثات|المحادثات|مباحثات
                            المباحثات|التقى|التقت|يلتقي
                            treffen|traf|trafen|getroffen|begegnung|begegnungen|gespräch|gespräche|gesprächen|unterredung|unterredungen
                            zusammenkunft|zusammenkünfte|rencontra|rencontrent|rencontrer|rencontrés
                            reunión|reuniones|reunió|reunieron|reunirse|encuentro|encuentros|conversaciones|diálogo|diálogos
                            会晤|会谈|会见|会面|见面|会议"""),
                    kind(Kind.of(MeetingFormat.VISIT), """
                            visit|visits|visited|visiting|trip|trips|travel|travels|travelled|traveled|journey|journeys
                            state visit|state visits|official visit|official visits|working visit|working visits
                            visite|visites|visité|voyage|voyages|déplacement|déplacements|visite d'état|visites d'état
                            visite officielle|visites officielles
                            визит|визита|визиту|визитом|визите|визиты|визитов|визитам|визитами|визитах|поездка|поездки|поездок
                            поездку|поездке|поездкой|посетил|посещал|посещение|посещения|государственный визит
                            государственные визиты|официальный визит|официальные визиты
                            زيارة|زيارات|الزيارة|الزيارات|زار|زارت|رحلة|رحلات|زيارة رسمية|زيارات رسمية|زيارة دولة
                            besuch|besuche|besuchen|besuchs|besuchte|besuchten|besucht|reise|reisen|staatsbesuch|staatsbesuche
                            staatsbesuchen|offizieller besuch|приезжал|приезжала|приезжали|приезд|приезды
                            visita|visitas|visitó|visitaron|viaje|viajes|viajó|viajaron|visita de estado|visitas de estado
                            visita oficial|visitas oficiales|访问|出访|来访|国事访问|正式访问"""),
                    kind(Kind.of(MeetingFormat.SUMMIT), """
                            summit|summits|summit meeting|summit meetings|summit talks
                            sommet|sommets|rencontre au sommet|rencontres au sommet
                            саммит|саммита|саммиту|саммитом|саммите|саммиты|саммитов|саммитам|саммитах|саммитами
                            встреча на высшем уровне|встречи на высшем уровне|встреч на высшем уровне
                            قمة|قمم|القمة|القمم|قمتين|مؤتمر قمة|مؤتمرات القمة
                            gipfel|gipfeln|gipfels|gipfeltreffen|cumbre|cumbres|reunión cumbre|reuniones cumbre
                            峰会|首脑会议|首脑会晤|首脑会谈|高峰会"""),
                    kind(Kind.of(MeetingFormat.BILATERAL_TALKS), """
                            bilateral|bilaterals|bilateral talks|bilateral meeting|bilateral meetings
                            entretien bilatéral|entretiens bilatéraux|rencontre bilatérale|rencontres bilatérales
                            двусторонние переговоры|двусторонних переговоров|двусторонняя встреча|двусторонние встречи
                            محادثات ثنائية|مباحثات ثنائية|المحادثات الثنائية|لقاء ثنائي|لقاءات ثنائية
                            bilaterale gespräche|bilaterales treffen|bilaterale treffen|conversaciones bilaterales
                            reunión bilateral|reuniones bilaterales|双边会谈|双边会晤"""),
                    kind(Kind.of(MeetingFormat.MINISTERIAL), """
                            ministerial|ministerials|ministerial meeting|ministerial meetings
                            réunion ministérielle|réunions ministérielles
                            министерская встреча|министерские встречи|встреча министров|встречи министров|совещание министров
                            اجتماع وزاري|اجتماعات وزارية|الاجتماع الوزاري
                            ministertreffen|reunión ministerial|reuniones ministeriales|部长级会议|部长会议"""),
                    kind(Kind.of(MeetingFormat.CONFERENCE), """
                            conference|conferences|conférence|conférences|конференция|конференции|конференций|конференцию
                            конференциях|مؤتمر|مؤتمرات|المؤتمر|المؤتمرات
                            konferenz|konferenzen|conferencia|conferencias"""),
                    kind(Kind.of(MeetingFormat.CONSULTATION), """
                            consultation|consultations|консультация|консультации|консультаций|консультациях
                            مشاورات|المشاورات|تشاور
                            konsultation|konsultationen|consulta|consultas|磋商"""),
                    kind(Kind.of(MeetingFormat.NEGOTIATION), """
                            negotiation|negotiations|peace talks|négociation|négociations|pourparlers de paix
                            мирные переговоры|мирных переговоров|مفاوضات|المفاوضات|تفاوض|محادثات السلام
                            verhandlung|verhandlungen|friedensgespräche|friedensverhandlungen|negociación|negociaciones
                            conversaciones de paz|谈判|和谈"""),
                    kind(Kind.of(MeetingFormat.MEDIATION), """
                            mediation|médiation|médiations|посредничество|посредничества|وساطة|الوساطة
                            vermittlung|mediación|调解|斡旋"""),
                    kind(Kind.of(MeetingFormat.CALL), """
                            call|calls|called|phone call|phone calls|telephone call|telephone calls|phoned|phone conversation
                            telephone conversation|telephone conversations|phone conversations|phone|telephone
                            appel|appels|appel téléphonique|appels téléphoniques|entretien téléphonique|coup de fil
                            entretiens téléphoniques
                            звонок|звонка|звонки|звонков|телефонный разговор|телефонные разговоры|телефонных разговоров
                            телефонного разговора|телефонный звонок|телефонные звонки
                            مكالمة|مكالمات|المكالمات|اتصال|اتصالات|اتصال هاتفي|اتصالات هاتفية|مكالمة هاتفية|مكالمات هاتفية
                            telefonat|telefonate|telefonaten|anruf|anrufe|telefongespräch|telefongespräche|llamada|llamadas
                            llamada telefónica|llamadas telefónicas|通话|电话"""),
                    kind(Kind.of(EventType.AGREEMENT), """
                            agreement|agreements|treaty|treaties|accord|accords|pact|pacts|deal|deals|convention|conventions
                            traité|traités|pacte|pactes
                            соглашение|соглашения|соглашений|соглашению|соглашениях|договор|договоры|договора|договоров|договоре
                            пакт|пакты|пакта
                            اتفاقية|اتفاقيات|الاتفاقية|الاتفاقيات|اتفاق|الاتفاق|معاهدة|معاهدات|المعاهدة|المعاهدات
                            ceasefire|ceasefires|cease fire|truce|truces|armistice|armistices|peace treaty|peace treaties
                            peace agreement|peace agreements|peace accord|peace accords|peace deal
                            ceasefire agreement|ceasefire agreements|armistice agreement|armistice agreements
                            cessez le feu|trêve|trêves|traité de paix|traités de paix|accord de paix|accords de paix
                            перемирие|перемирия|перемирий|прекращение огня|мирный договор|мирные договоры|мирное соглашение
                            وقف إطلاق النار|هدنة|الهدنة|معاهدة سلام|اتفاق سلام|اتفاقية سلام
                            abkommen|vertrag|verträge|verträgen|vertrags|vereinbarung|vereinbarungen|waffenstillstand
                            waffenstillstände|friedensvertrag|friedensverträge|acuerdo|acuerdos|tratado|tratados|pacto|pactos
                            alto el fuego|tregua|treguas|armisticio|tratado de paz|acuerdo de paz
                            协议|协定|条约|停火|停战|和约|和平协议"""),
                    kind(Kind.of(EventType.INCIDENT), """
                            incident|incidents|clash|clashes|fighting|attack|attacks|shelling|battle|battles|skirmish|skirmishes
                            violence|border clash|border clashes|incident frontalier|incidents frontaliers
                            affrontement|affrontements|combat|combats|attaque|attaques|accrochage|accrochages
                            инцидент|инцидента|инциденты|инцидентов|столкновение|столкновения|столкновений|столкновениях
                            бои|боев|боях|атака|атаки|атак|нападение|нападения|нападений|обстрел|обстрелы|обстрелов
                            пограничные столкновения|пограничных столкновений|пограничный инцидент|пограничные инциденты
                            حادث|حوادث|الحوادث|اشتباك|اشتباكات|الاشتباكات|هجوم|هجمات|الهجمات|قصف|معارك|اشتباكات حدودية
                            zwischenfall|zwischenfälle|zusammenstoß|zusammenstöße|kämpfe|kämpfen|gefecht|gefechte|angriff|angriffe
                            incidente|incidentes|enfrentamiento|enfrentamientos|combate|combates|ataque|ataques|冲突事件|袭击|交火"""),
                    kind(Kind.of(EventType.STATEMENT), """
                            statement|statements|declaration|declarations|speech|speeches|communique|communiques
                            déclaration|déclarations|discours|communiqué|communiqués
                            заявление|заявления|заявлений|заявлениях|выступление|выступления|выступлений|речь|речи
                            تصريح|تصريحات|التصريحات|بيان|بيانات|البيانات|خطاب|خطابات
                            erklärung|erklärungen|rede|reden|declaración|declaraciones|discurso|discursos|声明|讲话"""),
                    kind(Kind.of(EventType.OCCASION), """
                            anniversary|anniversaries|anniversaire|anniversaires|годовщина|годовщины|ذكرى
                            jahrestag|jahrestage|aniversario|aniversarios|周年"""))
            .flatMap(kinds -> kinds.entrySet().stream())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));

    private KindWords() {}

    static Optional<Kind> kind(String folded) {
        return Optional.ofNullable(KINDS.get(folded));
    }

    private static Map<String, Kind> kind(Kind kind, String phrases) {
        return Vocabulary.phrases(phrases).distinct().collect(toMap(phrase -> phrase, phrase -> kind));
    }
}
