/// <reference types="vite/client" />
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../timeline/language";
import { forms, isEnum, messages, TEXTS } from "./i18n-texts";

describe("the keys", () => {
  const sources = Object.values(
    import.meta.glob<string>(["../app/**/*.ts", "../embed/**/*.ts", "../timeline/**/*.ts"], {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ).join("\n");
  const java = Object.values(
    import.meta.glob<string>("../../java/**/*Language.java", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ).join("\n");

  /** What the object is called that has the keys of a section, where it is read. */
  const READ_AS: Record<string, string> = {
    timeline: "(?:timeline|i18n|timelineI18n\\([^)]*\\))",
    embed: "(?:i18n|I18N\\[[^\\]]*\\]!)",
    withoutArchive: "(?:i18n|withoutArchive|WITHOUT_ARCHIVE\\[[^\\]]*\\])",
    dates: "i18n",
  };

  it("are all used", () => {
    // A key below another is read by its value, such as fields[field].
    const top = new Set(messages.map(([path]) => path.split(".").slice(0, 2).join(".")));
    const unused = [...top].filter((path) => {
      const [section, key] = path.split(".");
      if (section === "document") {
        return !java.includes(`text("document", "${key}")`);
      }
      const name = READ_AS[section] ?? section;
      const read = new RegExp(`\\b${name}\\.${key}\\b|[{,]\\s*${key}\\b[^{}]*\\} = [\\w.]*\\b${name};`);
      return !read.test(sources);
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
    const plural = messages.filter(
      ([path, text]) => /^(timeline|embed|withoutArchive)\./.test(path) && forms(text).length > 0,
    );
    expect(plural).toEqual([]);
  });
});
