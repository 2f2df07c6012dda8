import ar from "../i18n/ar.json";
import en from "../i18n/en.json";
import fr from "../i18n/fr.json";
import ru from "../i18n/ru.json";
import type { Language } from "../timeline/language";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[at, value] as [string, string]] : leaves(value, at);
  });
}

export const TEXTS: Record<Language, Map<string, string>> = {
  ar: new Map(leaves(ar)),
  en: new Map(leaves(en)),
  fr: new Map(leaves(fr)),
  ru: new Map(leaves(ru)),
};

/** Sections that begin with a capital letter are enums of the schema: their keys are not ours to choose. */
export const isEnum = (path: string) => /^\p{Lu}/u.test(path);
export const messages = [...TEXTS.en].filter(([path]) => !isEnum(path));

/** The names of the values that a message takes. */
export function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name))].sort();
}

/** The forms of its plurals. */
export function forms(message: string): string[] {
  return message.includes(", plural,") ? [...message.matchAll(/(\w+) \{/g)].map(([, form]) => form) : [];
}
