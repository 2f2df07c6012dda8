import type { Part } from "./edtf";
import { type Grammar, plain } from "./grammar";

const SEASONS = ["ربيع", "صيف", "خريف", "شتاء"];
const ORDINALS = ["الأول", "الثاني", "الثالث", "الرابع"];

function of(part: Part): string {
  return part.precision === "year" ? `عام ${plain(ARABIC_DATES, part)}` : plain(ARABIC_DATES, part);
}

export const ARABIC_DATES: Grammar = {
  locale: "ar-u-ca-gregory-nu-latn",
  season: (code, year) => {
    if (code <= 32) {
      return `${SEASONS[(code - 21) % 4]} ${year}${code >= 29 ? " (نصف الكرة الجنوبي)" : ""}`;
    }
    const [first, name] = code <= 36 ? [33, "الربع"] : code <= 39 ? [37, "الثلث"] : [40, "النصف"];
    return `${name} ${ORDINALS[code - first]} من عام ${year}`;
  },
  sometimeIn: (part) => (part.precision === "season" ? of(part) : `في وقت ما من ${of(part)}`),
  about: (part) => `نحو ${of(part)}`,
  fromTo: (from, to) => `من ${of(from)} إلى ${of(to)}`,
  since: (from) => `منذ ${of(from)}، ولا يزال مستمرًا`,
  sinceWithUnknownEnd: (from) => `منذ ${of(from)}، ونهايته غير معروفة`,
  untilFromUnknown: (to) => `حتى ${of(to)}، وبدايته غير معروفة`,
  alwaysUntil: (to) => `دائمًا حتى ${of(to)}`,
  between: (from, to) => `في وقت ما بين ${of(from)} و${of(to)}`,
  atTheLatest: (to) => `في ${of(to)} على أبعد تقدير`,
  atTheEarliest: (from) => `في ${of(from)} على أقرب تقدير`,
  uncertain: (words) => `${words} (غير مؤكد)`,
  uncertainInPart: (words) => `${words} (غير مؤكد جزئيًا)`,
  aboutInPart: (words) => `${words} (تقديري جزئيًا)`,
  polished: (words) => words,
  unknown: "وقت غير معروف",
  unknownBeginAndOpen: "بدايته غير معروفة، ولا يزال مستمرًا",
  always: "دائمًا",
};
