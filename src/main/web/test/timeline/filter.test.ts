import { describe, expect, it } from "vitest";
import { question } from "../../embed/question";
import { readFilter, writeFilter } from "../../timeline/filter";

const read = (query: string) => readFilter(new URLSearchParams(query));

describe("a filter in a URL", () => {
  it("has lists by repeating, and switches by their words", () => {
    expect(read("between=Russia&between=Korea,+Republic+of&during=2023&rollUp=false&succession=true")).toEqual({
      between: ["Russia", "Korea, Republic of"],
      during: "2023",
      rollUp: false,
      succession: true,
    });
  });

  it("leaves out what is empty, and what is not the filter's", () => {
    expect(read("between=&during=&view=map&language=ar")).toEqual({});
  });

  it("has a circle as three numbers, or not at all", () => {
    expect(read("near=38.56,68.77,50")).toEqual({ near: { latitude: 38.56, longitude: 68.77, kilometres: 50 } });
    expect(read("near=38.56,68.77")).toEqual({});
    expect(read("near=here,there,50")).toEqual({});
  });

  it.each([
    "between=Russia&between=Tajikistan&during=2023",
    "at=Dushanbe&types=MEETING&statusesEver=POSTPONED&rollUp=true",
    "about=border&near=38.56%2C68.77%2C50",
  ])("is written as it was read: %s", (query) => {
    expect(writeFilter(read(query)).toString()).toBe(query);
  });
});

describe("a filter in attributes", () => {
  const element = (attributes: Record<string, string>) =>
    ({ getAttribute: (name: string) => attributes[name] ?? null }) as Element;

  it("has lists by commas, or by semicolons where there is one", () => {
    expect(question(element({ between: "Russia, Tajikistan" }))).toEqual({ between: ["Russia", "Tajikistan"] });
    expect(question(element({ between: "Korea, Republic of; Japan" }))).toEqual({
      between: ["Korea, Republic of", "Japan"],
    });
  });

  it("has the names of HTML", () => {
    expect(question(element({ "statuses-ever": "HELD", "on-the-margins-of": "x", "roll-up": "false" }))).toEqual({
      statusesEver: ["HELD"],
      onTheMarginsOf: "x",
      rollUp: false,
    });
  });

  it("wins over its part of a whole query", () => {
    expect(question(element({ query: "between=Russia&during=2022", during: "2023" }))).toEqual({
      between: ["Russia"],
      during: "2023",
    });
  });
});
