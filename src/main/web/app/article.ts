import { begin, have } from "../i18n/articles.json";
import type { Language } from "../timeline/language";

const HAS_ARTICLE = new RegExp(`^(?!the )(?:${begin.join("|")}|.*\\b(?:${have.join("|")})\\b)`, "u");

/** What stands before a name within a sentence: English says "meetings of the United States", and "of France". */
export function articleOf(name: string, language: Language): string {
  return language === "en" && HAS_ARTICLE.test(name) ? "the " : "";
}
