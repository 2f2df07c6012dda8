import { expect, test } from "vitest";
import { dateInWords } from "../../app/dates";
import type { Language } from "../../timeline/language";
import { plain } from "../support";

const IN_WORDS = `
2023 | ar | في وقت ما من عام 2023
2023 | en | some time in 2023
2023 | fr | courant 2023
2023 | ru | в 2023 г., точнее неизвестно
2023-04 | ar | في وقت ما من أبريل 2023
2023-04 | en | some time in April 2023
2023-04 | fr | courant avril 2023
2023-04 | ru | в апреле 2023 г., точнее неизвестно
2023-04-13 | ar | 13 أبريل 2023
2023-04-13 | en | 13 April 2023
2023-04-13 | fr | 13 avril 2023
2023-04-13 | ru | 13 апреля 2023 г.
2023-04-13T10:30:00Z | ar | 13 أبريل 2023, 10:30 UTC
2023-04-13T10:30:00Z | en | 13 April 2023, 10:30 UTC
2023-04-13T10:30:00Z | fr | 13 avril 2023, 10:30 UTC
2023-04-13T10:30:00Z | ru | 13 апреля 2023 г., 10:30 UTC
2023-06-05T22:30-04:00 | en | 5 June 2023, 22:30-04:00
..2004-06-01/2004-06-20.. | en | from 1 June 2004 at the latest to 20 June 2004 at the earliest
2004-06-01/..2004-06-20 | en | from 1 June 2004 to 20 June 2004 at the latest
2022-21 | ar | ربيع 2022
2022-21 | en | spring 2022
2022-21 | fr | printemps 2022
2022-21 | ru | весна 2022 г.
2022-24 | ar | شتاء 2022–2023
2022-24 | en | winter 2022–2023
2022-24 | fr | hiver 2022–2023
2022-24 | ru | зима 2022–2023 г.
2022-29 | ar | ربيع 2022 (نصف الكرة الجنوبي)
2022-29 | en | southern spring 2022
2022-29 | fr | printemps austral 2022
2022-29 | ru | весна 2022 г. (южное полушарие)
2023-34 | ar | الربع الثاني من عام 2023
2023-34 | en | second quarter of 2023
2023-34 | fr | deuxième trimestre 2023
2023-34 | ru | 2-й квартал 2023 г.
2023-41 | ar | النصف الثاني من عام 2023
2023-41 | en | second half of 2023
2023-41 | fr | deuxième semestre 2023
2023-41 | ru | 2-е полугодие 2023 г.
2023-04~ | ar | نحو أبريل 2023
2023-04~ | en | about April 2023
2023-04~ | fr | vers avril 2023
2023-04~ | ru | около апреля 2023 г.
2023-04-13? | ar | 13 أبريل 2023 (غير مؤكد)
2023-04-13? | en | 13 April 2023 (uncertain)
2023-04-13? | fr | 13 avril 2023 (incertain)
2023-04-13? | ru | 13 апреля 2023 г. (не точно)
2023-06-05/2023-06-06 | ar | 5–6 يونيو 2023
2023-06-05/2023-06-06 | en | 5–6 June 2023
2023-06-05/2023-06-06 | fr | 5–6 juin 2023
2023-06-05/2023-06-06 | ru | 5–6 июня 2023 г.
2022-10/.. | ar | منذ أكتوبر 2022، ولا يزال مستمرًا
2022-10/.. | en | from October 2022, still open
2022-10/.. | fr | depuis octobre 2022, toujours en cours
2022-10/.. | ru | с октября 2022 г., продолжается
2022-10/ | ar | منذ أكتوبر 2022، ونهايته غير معروفة
2022-10/ | en | from October 2022, end unknown
2022-10/ | fr | à partir d’octobre 2022, fin inconnue
2022-10/ | ru | с октября 2022 г., окончание неизвестно
../2023-03 | ar | دائمًا حتى مارس 2023
../2023-03 | en | always until March 2023
../2023-03 | fr | depuis toujours, jusqu’à mars 2023
../2023-03 | ru | всегда, по март 2023 г.
/2023-03 | ar | حتى مارس 2023، وبدايته غير معروفة
/2023-03 | en | until March 2023, start unknown
/2023-03 | fr | jusqu’à mars 2023, début inconnu
/2023-03 | ru | по март 2023 г., начало неизвестно
/ | ar | وقت غير معروف
/ | en | time unknown
/ | fr | date inconnue
/ | ru | время неизвестно
../.. | ar | دائمًا
../.. | en | always
../.. | fr | depuis toujours
../.. | ru | всегда
2002-12~/.. | ar | منذ ديسمبر 2002، ولا يزال مستمرًا (تقديري جزئيًا)
2002-12~/.. | en | from December 2002, still open (in part an estimate)
2002-12~/.. | fr | depuis décembre 2002, toujours en cours (en partie estimé)
2002-12~/.. | ru | с декабря 2002 г., продолжается (отчасти приблизительно)
2022-21/2022-22 | ar | من ربيع 2022 إلى صيف 2022
2022-21/2022-22 | en | from spring 2022 to summer 2022
2022-21/2022-22 | fr | du printemps 2022 à l’été 2022
2022-21/2022-22 | ru | с весны 2022 г. по лето 2022 г.
[2023-06-04,2023-06-05] | ar | 4 يونيو 2023 أو 5 يونيو 2023
[2023-06-04,2023-06-05] | en | 4 June 2023 or 5 June 2023
[2023-06-04,2023-06-05] | fr | 4 juin 2023 ou 5 juin 2023
[2023-06-04,2023-06-05] | ru | 4 июня 2023 г. или 5 июня 2023 г.
[2023-04..2023-06] | ar | في وقت ما بين أبريل 2023 ويونيو 2023
[2023-04..2023-06] | en | some time between April 2023 and June 2023
[2023-04..2023-06] | fr | entre avril 2023 et juin 2023
[2023-04..2023-06] | ru | в период с апреля 2023 г. по июнь 2023 г., точнее неизвестно
[..2023-06-05] | ar | في 5 يونيو 2023 على أبعد تقدير
[..2023-06-05] | en | 5 June 2023 at the latest
[..2023-06-05] | fr | au plus tard le 5 juin 2023
[..2023-06-05] | ru | не позднее 5 июня 2023 г.
[2023-06-05..] | ar | في 5 يونيو 2023 على أقرب تقدير
[2023-06-05..] | en | 5 June 2023 at the earliest
[2023-06-05..] | fr | au plus tôt le 5 juin 2023
[2023-06-05..] | ru | не ранее 5 июня 2023 г.
{2023-06-04,2023-06-05} | ar | 4 يونيو 2023 و5 يونيو 2023
{2023-06-04,2023-06-05} | en | 4 June 2023 and 5 June 2023
{2023-06-04,2023-06-05} | fr | 4 juin 2023 et 5 juin 2023
{2023-06-04,2023-06-05} | ru | 4 июня 2023 г. и 5 июня 2023 г.
-0044 | ar | في وقت ما من عام 45 ق.م
-0044 | en | some time in 45 BC
-0044 | fr | courant 45 av. J.-C.
-0044 | ru | в 45 до н. э., точнее неизвестно
2023-04-~13 | ar | 13 أبريل 2023 (تقديري جزئيًا)
2023-04-~13 | en | 13 April 2023 (in part an estimate)
2023-04-~13 | fr | 13 avril 2023 (en partie estimé)
2023-04-~13 | ru | 13 апреля 2023 г. (отчасти приблизительно)
201X | ar | في وقت ما بين عام 2010 وعام 2019
201X | en | some time between 2010 and 2019
201X | fr | entre 2010 et 2019
201X | ru | в период с 2010 г. по 2019 г., точнее неизвестно
nonsense | ar | nonsense
nonsense | en | nonsense
nonsense | fr | nonsense
nonsense | ru | nonsense
1984-06-01 | ar | 1 يونيو 1984
1984-06-01 | en | 1 June 1984
1984-06-01 | fr | 1er juin 1984
1984-06-01 | ru | 1 июня 1984 г.
`;

test.each(
  IN_WORDS.trim()
    .split("\n")
    .map((line) => line.split(" | ")),
)("%s in %s", (edtf, language, expected) => {
  expect(plain(dateInWords(edtf, language as Language))).toBe(expected);
});
