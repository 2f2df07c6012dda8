import type { Messages } from "../../timeline/language";

/** What the page says on which code for embedding is made. */
export interface BuilderTexts {
  title: string;
  lead: string;
  everything: string;
  shown: string;
  change: string;
  looks: string;
  language: string;
  theme: string;
  themes: { auto: string; light: string; dark: string; page: string };
  height: string;
  lanes: string;
  lanesOf: { none: string; actors: string; disputes: string };
  list: string;
  lists: { shown: string; hidden: string };
  refresh: string;
  refreshes: { never: string; minute: string; quarter: string; hour: string };
  preview: string;
  code: string;
  element: string;
  elementHint: string;
  frame: string;
  frameHint: string;
  link: string;
  linkHint: string;
  copy: string;
  copied: string;
  timeline: string;
}

export const BUILDER_TEXTS: Messages<BuilderTexts> = {
  en: {
    title: "Embed this timeline",
    lead: "Choose how it looks, then copy the code into your page. It stays up to date with the archive.",
    everything: "All events of the archive",
    shown: "What is shown",
    change: "Change what is shown",
    looks: "How it looks",
    language: "Language",
    theme: "Colours",
    themes: { auto: "As the reader’s device", light: "Light", dark: "Dark", page: "As the page around it" },
    height: "Height in pixels",
    lanes: "Rows",
    lanesOf: { none: "All together", actors: "By actor", disputes: "By dispute" },
    list: "List of events",
    lists: { shown: "Below the picture", hidden: "For screen readers only" },
    refresh: "Look for new events",
    refreshes: {
      never: "When the page opens",
      minute: "Every minute",
      quarter: "Every 15 minutes",
      hour: "Every hour",
    },
    preview: "Preview",
    code: "The code",
    element: "Web component",
    elementHint: "One script and one element. It takes on the fonts and colours that you give it.",
    frame: "Frame",
    frameHint: "Where no script is allowed.",
    link: "Link",
    linkHint: "For publishing systems that know oEmbed: paste the address on a line of its own.",
    copy: "Copy",
    copied: "Copied.",
    timeline: "Timeline",
  },
  fr: {
    title: "Intégrer cette chronologie",
    lead: "Choisissez son apparence, puis copiez le code dans votre page. Elle reste à jour avec les archives.",
    everything: "Tous les événements des archives",
    shown: "Ce qui est montré",
    change: "Changer ce qui est montré",
    looks: "Apparence",
    language: "Langue",
    theme: "Couleurs",
    themes: { auto: "Selon l’appareil du lecteur", light: "Claires", dark: "Sombres", page: "Celles de la page" },
    height: "Hauteur en pixels",
    lanes: "Rangées",
    lanesOf: { none: "Tout ensemble", actors: "Par acteur", disputes: "Par différend" },
    list: "Liste des événements",
    lists: { shown: "Sous l’image", hidden: "Pour les lecteurs d’écran seulement" },
    refresh: "Chercher de nouveaux événements",
    refreshes: {
      never: "À l’ouverture de la page",
      minute: "Chaque minute",
      quarter: "Toutes les 15 minutes",
      hour: "Chaque heure",
    },
    preview: "Aperçu",
    code: "Le code",
    element: "Composant web",
    elementHint: "Un script et un élément. Il prend les polices et les couleurs que vous lui donnez.",
    frame: "Cadre",
    frameHint: "Là où aucun script n’est permis.",
    link: "Lien",
    linkHint: "Pour les systèmes de publication qui connaissent oEmbed : collez l’adresse seule sur une ligne.",
    copy: "Copier",
    copied: "Copié.",
    timeline: "Chronologie",
  },
  ru: {
    title: "Встроить эту хронологию",
    lead: "Выберите вид и скопируйте код на свою страницу. Хронология обновляется вместе с архивом.",
    everything: "Все события архива",
    shown: "Что показано",
    change: "Изменить, что показано",
    looks: "Вид",
    language: "Язык",
    theme: "Цвета",
    themes: { auto: "Как на устройстве читателя", light: "Светлые", dark: "Тёмные", page: "Как на странице вокруг" },
    height: "Высота в пикселях",
    lanes: "Строки",
    lanesOf: { none: "Всё вместе", actors: "По участникам", disputes: "По спорам" },
    list: "Список событий",
    lists: { shown: "Под рисунком", hidden: "Только для программ чтения с экрана" },
    refresh: "Искать новые события",
    refreshes: {
      never: "При открытии страницы",
      minute: "Каждую минуту",
      quarter: "Каждые 15 минут",
      hour: "Каждый час",
    },
    preview: "Предпросмотр",
    code: "Код",
    element: "Веб-компонент",
    elementHint: "Один скрипт и один элемент. Берёт шрифты и цвета, которые вы зададите.",
    frame: "Фрейм",
    frameHint: "Там, где скрипты запрещены.",
    link: "Ссылка",
    linkHint: "Для систем публикации с oEmbed: вставьте адрес отдельной строкой.",
    copy: "Копировать",
    copied: "Скопировано.",
    timeline: "Хронология",
  },
  ar: {
    title: "تضمين هذا الخط الزمني",
    lead: "اختر مظهره ثم انسخ الشيفرة إلى صفحتك. يبقى محدَّثًا مع الأرشيف.",
    everything: "كل أحداث الأرشيف",
    shown: "ما يُعرض",
    change: "تغيير ما يُعرض",
    looks: "المظهر",
    language: "اللغة",
    theme: "الألوان",
    themes: { auto: "كجهاز القارئ", light: "فاتحة", dark: "داكنة", page: "كالصفحة المحيطة" },
    height: "الارتفاع بالبكسل",
    lanes: "الصفوف",
    lanesOf: { none: "الكل معًا", actors: "حسب الطرف", disputes: "حسب النزاع" },
    list: "قائمة الأحداث",
    lists: { shown: "تحت الصورة", hidden: "لقارئات الشاشة فقط" },
    refresh: "البحث عن أحداث جديدة",
    refreshes: { never: "عند فتح الصفحة", minute: "كل دقيقة", quarter: "كل ربع ساعة", hour: "كل ساعة" },
    preview: "معاينة",
    code: "الشيفرة",
    element: "مكوّن ويب",
    elementHint: "سكربت واحد وعنصر واحد. يأخذ الخطوط والألوان التي تعطيها له.",
    frame: "إطار",
    frameHint: "حيث لا يُسمح بالسكربتات.",
    link: "رابط",
    linkHint: "لأنظمة النشر التي تعرف oEmbed: الصق العنوان في سطر وحده.",
    copy: "نسخ",
    copied: "نُسخ.",
    timeline: "الخط الزمني",
  },
};
