import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { format } from "../app/i18n";
import { LANGUAGES } from "../timeline/language";
import { GLOSSARY } from "./glossary";
import { forms, placeholders, TEXTS } from "./i18n-texts";

const OTHERS = LANGUAGES.filter((language) => language !== "en");

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

  it("ends a sentence once, also after an abbreviation", () => {
    expect(format("It began on {day}.", { day: "31 мая 2022 г." }, language)).toBe("It began on 31 мая 2022 г.");
    expect(format("It began on {day}.", { day: "\u20682022 г.\u2069" }, language)).toBe(
      "It began on \u20682022 г.\u2069",
    );
    expect(format("Wait {day} …", { day: "..." }, language)).toBe("Wait ... …");
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
