import type { Language, Messages } from "../../timeline/language";

/** What the map, the matrix and the charts say. */
export interface ViewMessages {
  loading: string;
  empty: string;
  place: string;
  events: string;
  placesOnMap: string;
  withoutPosition: (count: string) => string;
  notOnMap: string;
  noOutlines: string;
  map: (places: string) => string;
  zoomIn: string;
  zoomOut: string;
  wholeWorld: string;
  north: string;
  south: string;
  west: string;
  east: string;
  mapKeys: string;
  matrix: string;
  matrixKeys: string;
  met: (a: string, b: string, count: string) => string;
  none: string;
  chart: string;
  chartKeys: string;
  period: string;
  asTable: string;
  bar: (period: string, count: string) => string;
}

const MESSAGES: Messages<ViewMessages> = {
  en: {
    loading: "Loading …",
    empty: "Nothing to show: no event fits the filter.",
    place: "Place",
    events: "Events",
    placesOnMap: "Places",
    withoutPosition: (count) => `Places without a recorded position, not on the map: ${count}`,
    notOnMap: "not on the map",
    noOutlines: "The outlines of the world could not be loaded. The places are drawn without them.",
    map: (places) => `Map of the world with ${places} places. The table beside it lists them all.`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    wholeWorld: "Show the whole world",
    north: "North",
    south: "South",
    west: "West",
    east: "East",
    mapKeys: "Arrow keys move the map, plus and minus zoom, zero shows the whole world.",
    matrix: "Who met whom",
    matrixKeys: "Arrow keys go from pair to pair, Enter opens their meetings.",
    met: (a, b, count) => `${a} and ${b}: ${count}`,
    none: "none on record",
    chart: "Events by time",
    chartKeys: "Arrow keys go from bar to bar, Enter opens the events of one.",
    period: "Period",
    asTable: "As a table",
    bar: (period, count) => `${period}: ${count}`,
  },
  fr: {
    loading: "Chargement …",
    empty: "Rien à montrer : aucun événement ne répond au filtre.",
    place: "Lieu",
    events: "Événements",
    placesOnMap: "Lieux",
    withoutPosition: (count) => `Lieux sans position enregistrée, absents de la carte : ${count}`,
    notOnMap: "absent de la carte",
    noOutlines: "Les contours du monde n’ont pas pu être chargés. Les lieux sont dessinés sans eux.",
    map: (places) => `Carte du monde avec ${places} lieux. Le tableau à côté les énumère tous.`,
    zoomIn: "Agrandir",
    zoomOut: "Réduire",
    wholeWorld: "Afficher le monde entier",
    north: "Nord",
    south: "Sud",
    west: "Ouest",
    east: "Est",
    mapKeys: "Les flèches déplacent la carte, plus et moins zooment, zéro montre le monde entier.",
    matrix: "Qui a rencontré qui",
    matrixKeys: "Les flèches passent d’une paire à l’autre, Entrée ouvre ses rencontres.",
    met: (a, b, count) => `${a} et ${b} : ${count}`,
    none: "rien d’enregistré",
    chart: "Événements dans le temps",
    chartKeys: "Les flèches passent d’une barre à l’autre, Entrée ouvre les événements de l’une.",
    period: "Période",
    asTable: "Sous forme de tableau",
    bar: (period, count) => `${period} : ${count}`,
  },
  ru: {
    loading: "Загрузка …",
    empty: "Показывать нечего: фильтру не отвечает ни одно событие.",
    place: "Место",
    events: "События",
    placesOnMap: "Места",
    withoutPosition: (count) => `Мест без записанных координат, которых нет на карте: ${count}`,
    notOnMap: "нет на карте",
    noOutlines: "Контуры мира загрузить не удалось. Места показаны без них.",
    map: (places) => `Карта мира, мест: ${places}. Все они перечислены в таблице рядом.`,
    zoomIn: "Увеличить",
    zoomOut: "Уменьшить",
    wholeWorld: "Показать весь мир",
    north: "На север",
    south: "На юг",
    west: "На запад",
    east: "На восток",
    mapKeys: "Стрелки двигают карту, плюс и минус меняют масштаб, ноль показывает весь мир.",
    matrix: "Кто с кем встречался",
    matrixKeys: "Стрелки переходят от пары к паре, Enter открывает её встречи.",
    met: (a, b, count) => `${a} и ${b}: ${count}`,
    none: "не записано",
    chart: "События по времени",
    chartKeys: "Стрелки переходят от столбца к столбцу, Enter открывает его события.",
    period: "Период",
    asTable: "В виде таблицы",
    bar: (period, count) => `${period}: ${count}`,
  },
  ar: {
    loading: "جارٍ التحميل …",
    empty: "لا شيء للعرض: لا حدث يطابق المرشح.",
    place: "المكان",
    events: "الأحداث",
    placesOnMap: "الأماكن",
    withoutPosition: (count) => `أماكن بلا موقع مسجل، وليست على الخريطة: ${count}`,
    notOnMap: "ليس على الخريطة",
    noOutlines: "تعذّر تحميل حدود العالم. رُسمت الأماكن من دونها.",
    map: (places) => `خريطة العالم وعليها ${places} من الأماكن. يسردها كلها الجدول المجاور.`,
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    wholeWorld: "عرض العالم كله",
    north: "شمالًا",
    south: "جنوبًا",
    west: "غربًا",
    east: "شرقًا",
    mapKeys: "تحرّك مفاتيح الأسهم الخريطة، ويكبّرها زائد ويصغّرها ناقص، والصفر يعرض العالم كله.",
    matrix: "من التقى من",
    matrixKeys: "تنتقل مفاتيح الأسهم من زوج إلى زوج، ويفتح مفتاح الإدخال لقاءاته.",
    met: (a, b, count) => `${a} و${b}: ${count}`,
    none: "لا شيء مسجل",
    chart: "الأحداث عبر الزمن",
    chartKeys: "تنتقل مفاتيح الأسهم من عمود إلى عمود، ويفتح مفتاح الإدخال أحداثه.",
    period: "المدة",
    asTable: "في جدول",
    bar: (period, count) => `${period}: ${count}`,
  },
};

export function viewMessages(language: Language): ViewMessages {
  return MESSAGES[language];
}
