import { describe, expect, it } from "vitest";
import { dateInWords } from "../../app/dates";
import type { Language } from "../../timeline/language";
import { plain } from "../support";

const IN_WORDS: [edtf: string, words: Record<Language, string>][] = [
  [
    "2023",
    {
      ar: "في وقت ما من عام 2023",
      en: "some time in 2023",
      fr: "courant 2023",
      ru: "в 2023 г., точнее неизвестно",
    },
  ],
  [
    "2023-04",
    {
      ar: "في وقت ما من أبريل 2023",
      en: "some time in April 2023",
      fr: "courant avril 2023",
      ru: "в апреле 2023 г., точнее неизвестно",
    },
  ],
  [
    "2023-04-13",
    {
      ar: "13 أبريل 2023",
      en: "13 April 2023",
      fr: "13 avril 2023",
      ru: "13 апреля 2023 г.",
    },
  ],
  [
    "2023-04-13T10:30:00Z",
    {
      ar: "13 أبريل 2023, 10:30 UTC",
      en: "13 April 2023, 10:30 UTC",
      fr: "13 avril 2023, 10:30 UTC",
      ru: "13 апреля 2023 г., 10:30 UTC",
    },
  ],
  [
    "2022-21",
    {
      ar: "ربيع 2022",
      en: "spring 2022",
      fr: "printemps 2022",
      ru: "весна 2022 г.",
    },
  ],
  [
    "2022-24",
    {
      ar: "شتاء 2022–2023",
      en: "winter 2022–2023",
      fr: "hiver 2022–2023",
      ru: "зима 2022–2023 г.",
    },
  ],
  [
    "2022-29",
    {
      ar: "ربيع 2022 (نصف الكرة الجنوبي)",
      en: "southern spring 2022",
      fr: "printemps austral 2022",
      ru: "весна 2022 г. (южное полушарие)",
    },
  ],
  [
    "2023-34",
    {
      ar: "الربع الثاني من عام 2023",
      en: "second quarter of 2023",
      fr: "deuxième trimestre 2023",
      ru: "2-й квартал 2023 г.",
    },
  ],
  [
    "2023-41",
    {
      ar: "النصف الثاني من عام 2023",
      en: "second half of 2023",
      fr: "deuxième semestre 2023",
      ru: "2-е полугодие 2023 г.",
    },
  ],
  [
    "2023-04~",
    {
      ar: "نحو أبريل 2023",
      en: "about April 2023",
      fr: "vers avril 2023",
      ru: "около апреля 2023 г.",
    },
  ],
  [
    "2023-04-13?",
    {
      ar: "13 أبريل 2023 (غير مؤكد)",
      en: "13 April 2023 (uncertain)",
      fr: "13 avril 2023 (incertain)",
      ru: "13 апреля 2023 г. (не точно)",
    },
  ],
  [
    "2023-06-05/2023-06-06",
    {
      ar: "5–6 يونيو 2023",
      en: "5–6 June 2023",
      fr: "5–6 juin 2023",
      ru: "5–6 июня 2023 г.",
    },
  ],
  [
    "2022-10/..",
    {
      ar: "منذ أكتوبر 2022، ولا يزال مستمرًا",
      en: "from October 2022, still open",
      fr: "depuis octobre 2022, toujours en cours",
      ru: "с октября 2022 г., продолжается",
    },
  ],
  [
    "2022-10/",
    {
      ar: "منذ أكتوبر 2022، ونهايته غير معروفة",
      en: "from October 2022, end unknown",
      fr: "à partir d’octobre 2022, fin inconnue",
      ru: "с октября 2022 г., окончание неизвестно",
    },
  ],
  [
    "../2023-03",
    {
      ar: "دائمًا حتى مارس 2023",
      en: "always until March 2023",
      fr: "depuis toujours, jusqu’à mars 2023",
      ru: "всегда, по март 2023 г.",
    },
  ],
  [
    "/2023-03",
    {
      ar: "حتى مارس 2023، وبدايته غير معروفة",
      en: "until March 2023, start unknown",
      fr: "jusqu’à mars 2023, début inconnu",
      ru: "по март 2023 г., начало неизвестно",
    },
  ],
  [
    "/",
    {
      ar: "وقت غير معروف",
      en: "time unknown",
      fr: "date inconnue",
      ru: "время неизвестно",
    },
  ],
  [
    "../..",
    {
      ar: "دائمًا",
      en: "always",
      fr: "depuis toujours",
      ru: "всегда",
    },
  ],
  [
    "2002-12~/..",
    {
      ar: "منذ ديسمبر 2002، ولا يزال مستمرًا (تقديري جزئيًا)",
      en: "from December 2002, still open (in part an estimate)",
      fr: "depuis décembre 2002, toujours en cours (en partie estimé)",
      ru: "с декабря 2002 г., продолжается (отчасти приблизительно)",
    },
  ],
  [
    "2022-21/2022-22",
    {
      ar: "من ربيع 2022 إلى صيف 2022",
      en: "from spring 2022 to summer 2022",
      fr: "du printemps 2022 à l’été 2022",
      ru: "с весны 2022 г. по лето 2022 г.",
    },
  ],
  [
    "[2023-06-04,2023-06-05]",
    {
      ar: "4 يونيو 2023 أو 5 يونيو 2023",
      en: "4 June 2023 or 5 June 2023",
      fr: "4 juin 2023 ou 5 juin 2023",
      ru: "4 июня 2023 г. или 5 июня 2023 г.",
    },
  ],
  [
    "[2023-04..2023-06]",
    {
      ar: "في وقت ما بين أبريل 2023 ويونيو 2023",
      en: "some time between April 2023 and June 2023",
      fr: "entre avril 2023 et juin 2023",
      ru: "в период с апреля 2023 г. по июнь 2023 г., точнее неизвестно",
    },
  ],
  [
    "[..2023-06-05]",
    {
      ar: "في 5 يونيو 2023 على أبعد تقدير",
      en: "5 June 2023 at the latest",
      fr: "au plus tard le 5 juin 2023",
      ru: "не позднее 5 июня 2023 г.",
    },
  ],
  [
    "[2023-06-05..]",
    {
      ar: "في 5 يونيو 2023 على أقرب تقدير",
      en: "5 June 2023 at the earliest",
      fr: "au plus tôt le 5 juin 2023",
      ru: "не ранее 5 июня 2023 г.",
    },
  ],
  [
    "{2023-06-04,2023-06-05}",
    {
      ar: "4 يونيو 2023 و5 يونيو 2023",
      en: "4 June 2023 and 5 June 2023",
      fr: "4 juin 2023 et 5 juin 2023",
      ru: "4 июня 2023 г. и 5 июня 2023 г.",
    },
  ],
  [
    "-0044",
    {
      ar: "في وقت ما من عام 45 ق.م",
      en: "some time in 45 BC",
      fr: "courant 45 av. J.-C.",
      ru: "в 45 до н. э., точнее неизвестно",
    },
  ],
  [
    "2023-04-~13",
    {
      ar: "13 أبريل 2023 (تقديري جزئيًا)",
      en: "13 April 2023 (in part an estimate)",
      fr: "13 avril 2023 (en partie estimé)",
      ru: "13 апреля 2023 г. (отчасти приблизительно)",
    },
  ],
  [
    "201X",
    {
      ar: "في وقت ما بين عام 2010 وعام 2019",
      en: "some time between 2010 and 2019",
      fr: "entre 2010 et 2019",
      ru: "в период с 2010 г. по 2019 г., точнее неизвестно",
    },
  ],
  [
    "nonsense",
    {
      ar: "nonsense",
      en: "nonsense",
      fr: "nonsense",
      ru: "nonsense",
    },
  ],
  [
    "1984-06-01",
    {
      ar: "1 يونيو 1984",
      en: "1 June 1984",
      fr: "1er juin 1984",
      ru: "1 июня 1984 г.",
    },
  ],
];

describe.each(IN_WORDS)("%s", (edtf, words) => {
  it.each(Object.entries(words))("in %s", (language, expected) => {
    expect(plain(dateInWords(edtf, language as Language))).toBe(expected);
  });
});
