package org.chancery.ingest.format.table;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.exchange.TableColumn;

/** Names that people give to the columns of their sheets, in several languages, and what they mostly mean by them. */
final class ColumnNames {
    private static final Map<TableColumn, List<String>> USUAL = Map.ofEntries(
            entry(
                    TableColumn.ID,
                    List.of(
                            "no",
                            "nr",
                            "num",
                            "number",
                            "event id",
                            "code",
                            "ref",
                            "key",
                            "numéro",
                            "номер",
                            "№",
                            "رقم")),
            entry(
                    TableColumn.DATE,
                    List.of(
                            "when",
                            "day",
                            "event date",
                            "start",
                            "start date",
                            "begin",
                            "from",
                            "date from",
                            "date of meeting",
                            "datum",
                            "wann",
                            "beginn",
                            "fecha",
                            "jour",
                            "début",
                            "data",
                            "дата",
                            "дата начала",
                            "когда",
                            "تاريخ",
                            "التاريخ",
                            "تاریخ",
                            "日期",
                            "сана",
                            "sana")),
            entry(
                    TableColumn.END_DATE,
                    List.of(
                            "end",
                            "until",
                            "to",
                            "date to",
                            "finish",
                            "ende",
                            "bis",
                            "fin",
                            "конец",
                            "дата окончания")),
            entry(
                    TableColumn.TITLE,
                    List.of(
                            "event",
                            "subject",
                            "headline",
                            "what",
                            "meeting",
                            "titel",
                            "titre",
                            "título",
                            "событие",
                            "название",
                            "العنوان",
                            "عنوان",
                            "标题")),
            entry(
                    TableColumn.PLACE,
                    List.of(
                            "city",
                            "town",
                            "venue",
                            "location",
                            "where",
                            "ort",
                            "stadt",
                            "lieu",
                            "ville",
                            "lugar",
                            "ciudad",
                            "место",
                            "город",
                            "المكان",
                            "مكان",
                            "地点")),
            entry(
                    TableColumn.COUNTRY,
                    List.of("state", "country of place", "land", "pays", "país", "страна", "البلد", "کشور", "国家")),
            entry(
                    TableColumn.PARTICIPANTS,
                    List.of(
                            "parties",
                            "attendees",
                            "members",
                            "states",
                            "countries",
                            "who",
                            "host country",
                            "host",
                            "host state",
                            "hosted by",
                            "country visited",
                            "visited country",
                            "destination",
                            "gastgeber",
                            "gastland",
                            "pays hôte",
                            "anfitrión",
                            "принимающая сторона",
                            "البلد المضيف",
                            "东道国",
                            "wer",
                            "teilnehmer",
                            "participantes",
                            "участники",
                            "стороны",
                            "المشاركون",
                            "参加者",
                            "参与者")),
            entry(
                    TableColumn.ACTOR,
                    List.of(
                            "person",
                            "visitor",
                            "guest",
                            "leader",
                            "official",
                            "delegate",
                            "minister",
                            "head of delegation",
                            "traveller",
                            "traveler",
                            "besucher",
                            "gast",
                            "visiteur",
                            "visitante",
                            "участник",
                            "гость",
                            "визитёр",
                            "الزائر")),
            entry(
                    TableColumn.ON_BEHALF_OF,
                    List.of("visitor country", "delegation", "represents", "on behalf", "affiliation", "представляет")),
            entry(TableColumn.TITLE_HELD, List.of("position", "rank", "post", "function", "должность", "المنصب")),
            entry(
                    TableColumn.SUMMARY,
                    List.of("description", "details", "notes", "remarks", "comment", "comments", "описание")),
            entry(TableColumn.TOPICS, List.of("agenda", "issues", "themes", "subjects", "тема", "темы")),
            entry(
                    TableColumn.SOURCE_URL,
                    List.of("url", "link", "web", "website", "address", "lien", "ссылка", "الرابط")),
            entry(
                    TableColumn.SOURCE,
                    List.of("sources", "reference", "citation", "quelle", "fuente", "источник", "المصدر")),
            entry(TableColumn.LATITUDE, List.of("lat", "y", "latitud", "широта")),
            entry(TableColumn.LONGITUDE, List.of("lon", "lng", "long", "x", "longitud", "долгота")),
            entry(TableColumn.FATALITIES_BEST, List.of("deaths", "killed", "fatalities", "погибшие")));

    /** The parts of a date that stand in columns of their own. */
    private static final Map<String, List<String>> PARTS_OF_DATES = Map.of(
            "year", List.of("year", "jahr", "année", "año", "ano", "год", "سنة", "年"),
            "month", List.of("month", "monat", "mois", "mes", "месяц", "شهر", "月"),
            "day", List.of("day", "tag", "jour", "día", "день", "يوم", "日"));

    private static final Map<String, TableColumn> BY_NAME = byName();

    private ColumnNames() {}

    private static Map<String, TableColumn> byName() {
        HashMap<String, TableColumn> columns = new HashMap<>();
        USUAL.forEach((column, names) -> names.forEach(name -> columns.put(name, column)));
        return columns;
    }

    /** The column that mostly has this name; empty if the name is unusual. */
    static Optional<TableColumn> meaning(String theirs) {
        return Optional.ofNullable(BY_NAME.get(folded(theirs)));
    }

    /** Year, month or day, if the column is named so; empty otherwise. */
    static Optional<String> partOfDate(String theirs) {
        return PARTS_OF_DATES.entrySet().stream()
                .filter(part -> part.getValue().contains(folded(theirs)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String folded(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_.:-]+", " ")
                .strip();
    }
}
