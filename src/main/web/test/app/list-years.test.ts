import { describe, expect, it } from "vitest";
import { byYear, yearText } from "../../app/list-years";
import type { Entry } from "../../app/queries/events";
import { plain } from "../support";

const entry = (id: string, earliestBegin: string | null) => ({ id, date: { earliestBegin } }) as Entry;

describe("events by year", () => {
  it("are grouped as they follow each other", () => {
    const groups = byYear([
      entry("a", null),
      entry("b", "-0043-03-15"),
      entry("c", "1972-02-21"),
      entry("d", "1972-12-31"),
      entry("e", "+12000-01-01"),
    ]);
    expect(groups.map(({ year, start, entries }) => [year, start, entries.length])).toEqual([
      [null, 0, 1],
      [-43, 1, 1],
      [1972, 2, 2],
      [12000, 4, 1],
    ]);
    expect(byYear([])).toEqual([]);
  });

  it("have a heading in the language of the page", () => {
    expect(yearText(1972, "en")).toBe("1972");
    expect(plain(yearText(-43, "en"))).toBe("44 BC");
    expect(plain(yearText(1972, "ru"))).toMatch(/^1972/);
    expect(yearText(1972, "ar")).toContain("1972");
  });
});
