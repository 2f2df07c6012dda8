import { describe, expect, it } from "vitest";
import { aligned } from "../../app/compare/aligned";
import { beside, bothOf, comparedFilter, compareValues, differing, sidesOf } from "../../app/compare/compared";
import type { PeriodCounts } from "../../app/queries/statistics";

const PAIR = { between: ["Russia", "Tajikistan"], types: ["MEETING" as const], during: "2021/2025" };

describe("a comparison in the address", () => {
  it.each([
    [["Russia", "China"], { ...PAIR, between: ["Russia", "China"] }],
    [["types:INCIDENT"], { ...PAIR, types: ["INCIDENT"] }],
    [["during:1990/1999", "China"], { ...PAIR, between: ["China"], during: "1990/1999" }],
    [["during:"], { between: ["Russia", "Tajikistan"], types: ["MEETING"] }],
    [["iso3166:RU"], { ...PAIR, between: ["iso3166:RU"] }],
  ])("of %j", (compare, other) => {
    expect(comparedFilter(PAIR, compare)).toEqual(other);
    expect(comparedFilter(PAIR, compareValues(PAIR, other as never))).toEqual(other);
  });

  it("writes bare names for those who are asked about", () => {
    expect(compareValues(PAIR, { ...PAIR, between: ["Russia", "China"] })).toEqual(["Russia", "China"]);
    expect(compareValues({ involving: ["Iran"] }, { involving: ["Iraq"] })).toEqual(["Iraq"]);
    expect(compareValues(PAIR, { ...PAIR, between: ["text:x"] })).toEqual(["between:text:x"]);
    expect(compareValues(PAIR, PAIR)).toEqual([]);
  });

  it("knows what differs", () => {
    expect(differing(PAIR, { ...PAIR, between: ["China"] })).toEqual(["between"]);
    expect(differing(PAIR, { between: ["Russia", "Tajikistan"] })).toEqual(["during", "types"]);
  });
});

describe("what was typed", () => {
  it.each([
    ["Russia–Tajikistan vs Russia–China", "Russia–Tajikistan", "Russia–China"],
    ["Reagan Gorbachev versus Bush Gorbachev", "Reagan Gorbachev", "Bush Gorbachev"],
    ["meetings of Russia compared with meetings of China", "meetings of Russia", "meetings of China"],
    ["compare Russia and China", "Russia", "China"],
    ["Compare Russia and Iran with China and Iran", "Russia and Iran", "China and Iran"],
    ["comparer la Russie et la Chine", "la Russie", "la Chine"],
    ["сравнить Россию и Китай", "Россию", "Китай"],
    ["Россия по сравнению с Китаем", "Россия", "Китаем"],
    ["قارن روسيا مع الصين", "روسيا", "الصين"],
    ["قارن روسيا والصين", "روسيا", "الصين"],
  ])("%s", (text, one, other) => {
    expect(sidesOf(text)).toEqual([one, other]);
  });

  it.each([
    "Russia and China",
    "Russia China 2023",
    "compare",
    "vs Russia",
    "Conversations of Vsevolod",
    "a vs b vs c",
  ])("%s compares nothing", (text) => {
    expect(sidesOf(text)).toBeUndefined();
  });

  it("of one side is meant of both", () => {
    const [one, other] = bothOf({ between: ["a"] }, { between: ["b"], during: "2023", types: ["MEETING"] });
    expect(one).toEqual({ between: ["a"], during: "2023", types: ["MEETING"] });
    expect(other).toEqual({ between: ["b"], during: "2023", types: ["MEETING"] });
    expect(bothOf({ during: "1990" }, { during: "2000" })).toEqual([{ during: "1990" }, { during: "2000" }]);
  });

  it("beside a pair takes the place of the second", () => {
    expect(beside(PAIR, { between: ["China"] }).between).toEqual(["Russia", "China"]);
    expect(beside(PAIR, { between: ["China", "India"] }).between).toEqual(["China", "India"]);
    expect(beside({ between: ["Russia"] }, { between: ["China"] })).toEqual({ between: ["China"] });
    expect(beside(PAIR, { during: "1990" })).toEqual({ ...PAIR, during: "1990" });
  });
});

describe("two questions over time", () => {
  const counts = (...groups: [string, string, number][]): PeriodCounts => ({
    groups: groups.map(([edtf, begin, count]) => ({ edtf, begin, count })),
    types: [],
    groupCount: 0,
    eventCount: 0,
    unplaced: 0,
    openDates: 0,
  });

  it("have the same periods, those between them too", () => {
    const { periods, one, other } = aligned(
      counts(["2001", "2001-01-01", 3]),
      counts(["2004", "2004-01-01", 5], ["2005", "2005-01-01", 1]),
      "YEAR",
    );
    expect(periods.map(({ edtf }) => edtf)).toEqual(["2001", "2002", "2003", "2004", "2005"]);
    expect(one).toEqual([3, 0, 0, 0, 0]);
    expect(other).toEqual([0, 0, 0, 5, 1]);
  });

  it.each([
    ["MONTH", "2001-12", "2002-01"],
    ["QUARTER", "2001-36", "2002-33"],
  ] as const)("by %s", (unit, first, second) => {
    const month = unit === "MONTH" ? "12" : "10";
    const { periods } = aligned(
      counts([first, `2001-${month}-01`, 1]),
      counts([unit === "MONTH" ? "2002-02" : "2002-34", unit === "MONTH" ? "2002-02-01" : "2002-04-01", 1]),
      unit,
    );
    expect(periods.map(({ edtf }) => edtf).slice(0, 2)).toEqual([first, second]);
  });

  it("of nothing are nothing", () => {
    expect(aligned(counts(), counts(), "DECADE").periods).toEqual([]);
  });
});
