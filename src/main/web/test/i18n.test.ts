/// <reference types="vite/client" />
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { format } from "../app/i18n";
import ar from "../i18n/ar.json";
import en from "../i18n/en.json";
import fr from "../i18n/fr.json";
import ru from "../i18n/ru.json";
import { LANGUAGES, type Language } from "../timeline/language";
import { GLOSSARY } from "./glossary";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[at, value] as [string, string]] : leaves(value, at);
  });
}

const TEXTS: Record<Language, Map<string, string>> = {
  ar: new Map(leaves(ar)),
  en: new Map(leaves(en)),
  fr: new Map(leaves(fr)),
  ru: new Map(leaves(ru)),
};
const OTHERS = LANGUAGES.filter((language) => language !== "en");

/** Sections that begin with a capital letter are enums of the schema: their keys are not ours to choose. */
const isEnum = (path: string) => /^\p{Lu}/u.test(path);
const messages = [...TEXTS.en].filter(([path]) => !isEnum(path));

/** The names of the values that a message takes. */
function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)(?=[},])/g)].map(([, name]) => name))].sort();
}

/** The forms of its plurals. */
function forms(message: string): string[] {
  return message.includes(", plural,") ? [...message.matchAll(/(\w+) \{/g)].map(([, form]) => form) : [];
}

describe.each(OTHERS)("%s", (language) => {
  it("has the same keys as English, in the same order", () => {
    expect([...TEXTS[language].keys()]).toEqual([...TEXTS.en.keys()]);
  });

  it("takes the same values in each message", () => {
    const differing = [...TEXTS.en].filter(
      ([path, text]) => placeholders(text).join() !== placeholders(TEXTS[language].get(path)!).join(),
    );
    expect(differing).toEqual([]);
  });
});

describe.each(LANGUAGES)("%s", (language) => {
  it("has every form of a plural that the language has, and no other", () => {
    const all = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const [path, text] of TEXTS[language]) {
      const has = forms(text).sort();
      // A text that is the same for all numbers has one form.
      if (has.length > 0 && has.join() !== "other") {
        expect(has, path).toEqual(all);
      }
    }
  });

  it("has no text that is empty, doubled by spaces or open at an end", () => {
    for (const [path, text] of TEXTS[language]) {
      // The colon of French begins with a space, and a separator ends with one.
      if (!/\.(colon|separator)$/.test(path)) {
        expect(text, path).toMatch(/^\S(?:.*\S)?$/);
        expect(text, path).not.toMatch(/ {2}|\.\.\.|'/);
      }
    }
  });

  it("is formatted as ICU has it", () => {
    for (const [path, text] of TEXTS[language]) {
      for (const number of [0, 1, 2, 3, 5, 11, 21, 100, 1000, 1234567]) {
        const values = Object.fromEntries(placeholders(text).map((name) => [name, number]));
        // Where no plural asks for a number, ICU writes it plainly; ours as the language has it.
        const texts = Object.fromEntries(placeholders(text).map((name) => [name, "x"]));
        const given = forms(text).length > 0 ? values : texts;
        const locale = language === "en" ? "en-GB" : `${language}-u-nu-latn`;
        const expected = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(given);
        expect(format(text, given, language), `${path} of ${number}`).toBe(expected);
      }
    }
  });

  it("calls one thing by one word, and does not call it by another", () => {
    for (const { thing, words, notBy } of GLOSSARY) {
      for (const [path, text] of TEXTS.en) {
        const translated = TEXTS[language].get(path)!;
        if (thing.test(text)) {
          expect(translated, `${path}: ${text}`).toMatch(words[language]);
        }
        if (notBy?.[language]) {
          expect(translated, path).not.toMatch(notBy[language]);
        }
      }
    }
  });
});

describe("the keys", () => {
  const sources = Object.values(
    import.meta.glob<string>(["../app/**/*.ts", "../embed/**/*.ts", "../timeline/**/*.ts"], {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ).join("\n");
  const java = Object.values(
    import.meta.glob<string>("../../java/org/chancery/**/PageLanguage.java", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ).join("\n");

  it("are all used", () => {
    // A key below another is read by its value, such as fields[field].
    const top = new Set(messages.map(([path]) => path.split(".").slice(0, 2).join(".")));
    const unused = [...top].filter((path) => {
      const [section, key] = path.split(".");
      return section === "document"
        ? !java.includes(`text("document", "${key}")`)
        : !new RegExp(`(?:\\.|[{,]\\s*)${key}\\b`).test(sources);
    });
    expect(unused).toEqual([]);
  });

  it("are never double: no two say the same in all languages", () => {
    const seen = new Map<string, string>();
    const double = messages.flatMap(([path]) => {
      const text = LANGUAGES.map((language) => TEXTS[language].get(path)!.toLowerCase()).join("|");
      const before = seen.get(text);
      seen.set(text, path);
      return before === undefined ? [] : [`${before} and ${path}`];
    });
    expect(double).toEqual([]);
  });

  it("of enums call the same value the same", () => {
    // Arabic may say it with its article.
    const byEnglish = new Map<string, string>();
    for (const [path, text] of [...TEXTS.en].filter(([path]) => isEnum(path))) {
      const before = byEnglish.get(text);
      byEnglish.set(text, before ?? path);
      for (const language of before === undefined ? [] : LANGUAGES) {
        const [one, other] = [path, before!].map((each) => TEXTS[language].get(each)!.replace(/^ال/, ""));
        expect(one, `${path} as ${before}`).toBe(other);
      }
    }
  });

  it("of the embedded timeline need no plural: it has no room for them", () => {
    const plural = messages.filter(([path, text]) => /^(timeline|embed)\./.test(path) && forms(text).length > 0);
    expect(plural).toEqual([]);
  });
});
