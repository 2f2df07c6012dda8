import { describe, expect, it } from "vitest";
import { learn } from "../../app/dates";
import { counts } from "../../app/queries/emptied";
import { conditionText, questionInWords } from "../../app/question";
import { type Language, stripBidi } from "../../timeline/language";

const NAMES = new Map(
  [
    ["iso3166:US", "Richard Nixon"],
    ["x", "Mao Zedong"],
    ["border", "Border dispute"],
  ].map(([reference, text]) => [
    reference,
    { id: reference, name: { text, language: "en", direction: "LTR" as const } },
  ]),
);

learn("1972-02", "en", "February 1972");

describe("a question in words", () => {
  it.each([
    [{ between: ["iso3166:US", "x"], types: ["MEETING"] }, "Meetings of Richard Nixon and Mao Zedong, any time"],
    [{ between: ["x"], formats: ["VISIT", "CALL"], during: "1972" }, "Visits and calls of Mao Zedong, 1972"],
    [{ involving: ["x", "iso3166:US"] }, "Events of Mao Zedong or Richard Nixon, any time"],
    [{ about: ["border"], during: "1972-02" }, "Events, about Border dispute, February 1972"],
    [{ at: "Geneva", during: "1985", formats: ["SUMMIT"] }, "Summits, in Geneva, 1985"],
    [{ text: "Cuban missile crisis" }, "Events, with the words “Cuban missile crisis”, any time"],
  ])("of %j", (filter, words) => {
    expect(stripBidi(questionInWords(filter as never, NAMES, "en"))).toBe(words);
  });

  it.each([
    ["1972-01-01/1975-12-31", "Events, 1972–1975"],
    ["2024-01-01/2024-12-31", "Events, 2024"],
    ["1972-03-01/1972-03-31", "Events, March 1972"],
    ["1969-03-12/1970-02-03", "Events, 12 March 1969 – 3 February 1970"],
  ])("says the days that a reader has zoomed into: %s", (during, words) => {
    expect(stripBidi(questionInWords({ during }, NAMES, "en")).replace(/\s/g, " ")).toBe(words);
  });

  it("is said in each language", () => {
    const filter = { between: ["x", "iso3166:US"], formats: ["SUMMIT"], during: "1972" } as never;
    expect(stripBidi(questionInWords(filter, NAMES, "ru"))).toBe("Саммиты: Mao Zedong и Richard Nixon, 1972");
    expect(stripBidi(questionInWords(filter, NAMES, "fr"))).toBe("Sommets : Mao Zedong et Richard Nixon, 1972");
    expect(stripBidi(questionInWords(filter, NAMES, "ar"))).toContain("قمم: Mao Zedong");
  });

  it("has the article that English says before some names, and only there", () => {
    const named = (text: string): [string, ReturnType<typeof NAMES.get> & object] => [
      text,
      { id: text, name: { text, language: "en", direction: "LTR" as const } },
    ];
    const states = ["United States", "Soviet Union", "Netherlands", "Central African Republic", "Solomon Islands"];
    const others = ["France", "South Sudan", "NATO", "Richard Nixon"];
    const names = new Map([...states, ...others, "African Union"].map(named));
    const of = (between: string[], language: Language) =>
      stripBidi(questionInWords({ between, during: "1972" }, names, language));
    expect(of(["United States", "France"], "en")).toBe("Events of the United States and France, 1972");
    for (const name of [...states, "African Union"]) {
      expect(of([name], "en")).toBe(`Events of the ${name}, 1972`);
    }
    for (const name of others) {
      expect(of([name], "en")).toBe(`Events of ${name}, 1972`);
    }
    expect(of(["United States"], "ru")).toBe("События: United States, 1972");
  });

  it("names a condition as its chip does", () => {
    expect(stripBidi(conditionText({ field: "during", value: "1972-02" }, NAMES, "en"))).toBe("February 1972");
    expect(stripBidi(conditionText({ field: "types", value: "MEETING" }, NAMES, "en"))).toBe("Meeting");
    expect(stripBidi(conditionText({ field: "between", value: "x" }, NAMES, "en"))).toBe("Mao Zedong");
  });
});

describe("the question what empties an answer", () => {
  it("asks for a count without each condition", () => {
    expect(counts(2)).toContain("c1: timeline(filter: $f1, first: 1) { totalCount }");
  });
});
