import type { Messages } from "./language";

/** What the picture says. */
interface Words {
  about(date: string): string;
  beganIn(date: string): string;
  since(date: string): string;
  until(date: string): string;
  by(date: string): string;
  notBefore(date: string): string;
  unknownDate: string;
  doubted: string;
  picture: string;
  help: string;
  inSight(count: string, span: string): string;
  denser(count: string): string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  legend: string;
  certain: string;
  possible: string;
  imprecise: string;
  intensity: string;
  others: string;
  empty: string;
  types: Record<string, string>;
  statuses: Record<string, string>;
  intensities: [string, string, string, string, string];
}

const MINUTE_MARK = "(?)";

export const WORDS: Messages<Words> = {
  en: {
    about: (date) => `about ${date}`,
    beganIn: (date) => `begun ${date}, end unknown`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    by: (date) => `by ${date}`,
    notBefore: (date) => `${date} or later`,
    unknownDate: "date unknown",
    doubted: MINUTE_MARK,
    picture: "Timeline",
    help: "Arrow keys go from event to event, Enter opens one, Shift with an arrow key moves the time, plus and minus zoom, zero shows all.",
    inSight: (count, span) => `${span}. Events in sight: ${count}.`,
    denser: (count) => `${count} events: zoom in to see each`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    showAll: "Show all",
    legend: "What the signs mean",
    certain: "certain time",
    possible: "possible time",
    imprecise: "some time within",
    intensity: "Intensity of a dispute",
    others: "Others",
    empty: "Nothing with a date to draw.",
    types: {
      MEETING: "Meeting",
      INCIDENT: "Incident",
      STATEMENT: "Statement",
      AGREEMENT: "Agreement",
      OCCASION: "Occasion",
    },
    statuses: {
      HELD: "held",
      MOVED_ONLINE: "moved online",
      REPORTED: "reported",
      ANNOUNCED: "announced",
      RESCHEDULED: "rescheduled",
      POSTPONED: "postponed",
      CANCELLED: "cancelled",
      DENIED: "denied",
    },
    intensities: ["dispute", "non-violent crisis", "violent crisis", "limited war", "war"],
  },
  fr: {
    about: (date) => `vers ${date}`,
    beganIn: (date) => `à partir de ${date}, fin inconnue`,
    since: (date) => `depuis ${date}`,
    until: (date) => `jusqu’à ${date}`,
    by: (date) => `au plus tard : ${date}`,
    notBefore: (date) => `${date} ou plus tard`,
    unknownDate: "date inconnue",
    doubted: MINUTE_MARK,
    picture: "Chronologie",
    help: "Les flèches passent d’un événement à l’autre, Entrée en ouvre un, Maj et une flèche déplacent le temps, plus et moins zooment, zéro montre tout.",
    inSight: (count, span) => `${span}. Événements visibles : ${count}.`,
    denser: (count) => `${count} événements : zoomez pour les voir un à un`,
    zoomIn: "Agrandir",
    zoomOut: "Réduire",
    showAll: "Tout afficher",
    legend: "Signification des signes",
    certain: "temps certain",
    possible: "temps possible",
    imprecise: "à un moment de cette période",
    intensity: "Intensité d’un différend",
    others: "Autres",
    empty: "Rien à dessiner : aucune date.",
    types: {
      MEETING: "Rencontre",
      INCIDENT: "Incident",
      STATEMENT: "Déclaration",
      AGREEMENT: "Accord",
      OCCASION: "Date marquante",
    },
    statuses: {
      HELD: "tenu",
      MOVED_ONLINE: "tenu en ligne",
      REPORTED: "rapporté",
      ANNOUNCED: "annoncé",
      RESCHEDULED: "déplacé",
      POSTPONED: "reporté",
      CANCELLED: "annulé",
      DENIED: "démenti",
    },
    intensities: ["différend", "crise non violente", "crise violente", "guerre limitée", "guerre"],
  },
  ru: {
    about: (date) => `около: ${date}`,
    beganIn: (date) => `начало: ${date}, конец неизвестен`,
    since: (date) => `с ${date}`,
    until: (date) => `до ${date}`,
    by: (date) => `не позднее: ${date}`,
    notBefore: (date) => `${date} или позже`,
    unknownDate: "дата неизвестна",
    doubted: MINUTE_MARK,
    picture: "Хронология",
    help: "Стрелки переходят от события к событию, Enter открывает его, Shift со стрелкой сдвигает время, плюс и минус меняют масштаб, ноль показывает всё.",
    inSight: (count, span) => `${span}. Событий на виду: ${count}.`,
    denser: (count) => `Событий: ${count}. Увеличьте масштаб, чтобы видеть каждое`,
    zoomIn: "Увеличить",
    zoomOut: "Уменьшить",
    showAll: "Показать всё",
    legend: "Что значат знаки",
    certain: "точное время",
    possible: "возможное время",
    imprecise: "когда-то в этот срок",
    intensity: "Накал спора",
    others: "Прочие",
    empty: "Нечего рисовать: нет дат.",
    types: {
      MEETING: "Встреча",
      INCIDENT: "Инцидент",
      STATEMENT: "Заявление",
      AGREEMENT: "Соглашение",
      OCCASION: "Памятная дата",
    },
    statuses: {
      HELD: "состоялось",
      MOVED_ONLINE: "прошло онлайн",
      REPORTED: "по сообщениям",
      ANNOUNCED: "объявлено",
      RESCHEDULED: "перенесено",
      POSTPONED: "отложено",
      CANCELLED: "отменено",
      DENIED: "опровергнуто",
    },
    intensities: ["спор", "кризис без насилия", "кризис с насилием", "ограниченная война", "война"],
  },
  ar: {
    about: (date) => `نحو ${date}`,
    beganIn: (date) => `بدأ ${date}، والنهاية غير معروفة`,
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    by: (date) => `في موعد أقصاه ${date}`,
    notBefore: (date) => `${date} أو بعده`,
    unknownDate: "التاريخ غير معروف",
    doubted: "(؟)",
    picture: "الخط الزمني",
    help: "تنتقل مفاتيح الأسهم من حدث إلى حدث، ويفتحه مفتاح الإدخال، ومفتاح العالي مع سهم يحرّك الزمن، وزائد وناقص يكبّران ويصغّران، والصفر يعرض الكل.",
    inSight: (count, span) => `${span}. عدد الأحداث الظاهرة: ${count}.`,
    denser: (count) => `عدد الأحداث: ${count}. كبّر لترى كلًّا منها`,
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    showAll: "عرض الكل",
    legend: "معاني الرموز",
    certain: "زمن مؤكد",
    possible: "زمن محتمل",
    imprecise: "في وقت ما ضمنه",
    intensity: "شدة النزاع",
    others: "أخرى",
    empty: "لا شيء له تاريخ ليُرسم.",
    types: {
      MEETING: "لقاء",
      INCIDENT: "حادث",
      STATEMENT: "تصريح",
      AGREEMENT: "اتفاق",
      OCCASION: "مناسبة",
    },
    statuses: {
      HELD: "عُقد",
      MOVED_ONLINE: "عُقد عبر الإنترنت",
      REPORTED: "وردت أنباء عنه",
      ANNOUNCED: "أُعلن عنه",
      RESCHEDULED: "تغيّر موعده",
      POSTPONED: "أُجّل",
      CANCELLED: "أُلغي",
      DENIED: "نُفي",
    },
    intensities: ["نزاع", "أزمة بلا عنف", "أزمة عنيفة", "حرب محدودة", "حرب"],
  },
};
