import type { Language } from "../timeline/language";

/** One thing has one word in each language: where English names the thing, the others have their word for it. */
export interface Term {
  thing: RegExp;
  words: Record<Language, RegExp>;
  /** Words that would be understood, and are not the one. */
  notBy?: Partial<Record<Language, RegExp>>;
}

export const GLOSSARY: Term[] = [
  {
    thing: /\barchive\b/i,
    words: { en: /archive/i, fr: /archives/i, ru: /архив/i, ar: /أرشيف/ },
    notBy: { fr: /\b[Ll]’archive\b|\bune archive\b/ },
  },
  {
    thing: /\bevents?\b/i,
    words: { en: /event/i, fr: /événement/i, ru: /событи/i, ar: /حدث|أحداث|حوادث|جرى|إليه/ },
  },
  {
    thing: /\bmeetings?\b/i,
    words: { en: /meeting/i, fr: /rencontre|réunion/i, ru: /встреч/i, ar: /لقاء|اجتماع/ },
    notBy: { fr: /\bréunions\b/i, ru: /заседани/i },
  },
  {
    thing: /\bdisputes?\b/i,
    words: { en: /dispute/i, fr: /différend/i, ru: /спор/i, ar: /نزاع/ },
    notBy: { fr: /litige|conflit/i, ru: /конфликт/i, ar: /خلاف|صراع/ },
  },
  {
    thing: /\bactors?\b/i,
    words: { en: /actor/i, fr: /acteur|enregistrée/i, ru: /участник|записаны/i, ar: /طرف/ },
  },
  {
    thing: /\btimeline\b/i,
    words: { en: /timeline/i, fr: /chronologie/i, ru: /хронологи/i, ar: /الخط الزمني/ },
    notBy: { fr: /frise/i, ru: /лент[аеы] времени|временной шкал/i },
  },
  {
    thing: /\bdatasets?\b/i,
    words: {
      en: /dataset/i,
      fr: /jeux? de données/i,
      ru: /набор(?:а|ы|у|ов)? данных/i,
      ar: /مجموع(?:ة|ات) (?:ال)?بيانات/,
    },
  },
  {
    thing: /\bpredecessor/i,
    words: { en: /predecessor/i, fr: /prédécesseur/i, ru: /предшественник/i, ar: /السلف|السابقة/ },
  },
  {
    thing: /\b(?:try again)\b/i,
    words: { en: /try again/i, fr: /réessayez?/i, ru: /повтор/i, ar: /أعد المحاولة/ },
    notBy: { ru: /попробуйте/i, ar: /حاول مرة/ },
  },
  {
    thing: /\blanes\b/i,
    words: { en: /lanes/i, fr: /lignes/i, ru: /дорожки/i, ar: /المسارات/ },
    notBy: { en: /\brows\b/i, fr: /rangées/i, ar: /الصفوف/ },
  },
  {
    thing: /\bstatus\b/i,
    words: { en: /status/i, fr: /statut/i, ru: /состояни/i, ar: /حالة|آل إليه/ },
    notBy: { ru: /статус/i },
  },
  { thing: /\bintensity\b/i, words: { en: /intensity/i, fr: /intensité/i, ru: /накал/i, ar: /شدة/ } },
];
