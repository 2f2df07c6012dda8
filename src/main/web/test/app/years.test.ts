import { describe, expect, it } from "vitest";
import { filterInSight } from "../../app/sight";
import { readState } from "../../app/state";
import { moved, readYears, within, writeYears, yearsOf } from "../../app/years";

const ALL = { from: 1900, to: 2000 };

describe("a window of years", () => {
  it("moves as a whole, and stops at the ends of time", () => {
    expect(moved({ from: 1950, to: 1959 }, "both", 5, ALL)).toEqual({ from: 1955, to: 1964 });
    expect(moved({ from: 1950, to: 1959 }, "both", 500, ALL)).toEqual({ from: 1991, to: 2000 });
    expect(moved({ from: 1950, to: 1959 }, "both", -500, ALL)).toEqual({ from: 1900, to: 1909 });
  });

  it("moves by its ends, which may pass each other", () => {
    expect(moved({ from: 1950, to: 1959 }, "to", 3, ALL)).toEqual({ from: 1950, to: 1962 });
    expect(moved({ from: 1950, to: 1959 }, "from", 12, ALL)).toEqual({ from: 1959, to: 1962 });
    expect(moved({ from: 1950, to: 1959 }, "from", -99, ALL)).toEqual({ from: 1900, to: 1959 });
  });

  it("narrows the period that is asked about, and never widens it", () => {
    expect(within({}, undefined)).toEqual({});
    expect(within({}, { from: 1972, to: 1973 })).toEqual({ during: "1972-01-01/1973-12-31" });
    expect(within({ during: "1972-03" }, { from: 1972, to: 1972 })).toEqual({ during: "1972-03-01/1972-03-31" });
    expect(within({}, { from: 476, to: 999 })).toEqual({ during: "0476-01-01/0999-12-31" });
  });

  it("is in the address", () => {
    expect(readYears("1972/1975")).toEqual({ from: 1972, to: 1975 });
    expect(writeYears({ from: 476, to: 999 })).toBe("0476/0999");
    expect([readYears(undefined), readYears("1975/1972"), readYears("x")]).toEqual([undefined, undefined, undefined]);
  });

  it("is in sight below a map, and nowhere else", () => {
    const inSight = (query: string) => filterInSight(readState(new URL(`http://localhost/?${query}`))!);
    expect(inSight("view=map&years=1972/1975")).toEqual({ during: "1972-01-01/1975-12-31" });
    expect(inSight("view=chart&years=1972/1975")).toEqual({});
    expect(inSight("from=1972-03-01&to=1980-01-01&view=map&years=1972/1975")).toEqual({
      during: "1972-03-01/1975-12-31",
    });
  });

  it("begins and ends with events, and has no gaps", () => {
    const groups = [
      { edtf: "1970", count: 0 },
      { edtf: "1971", count: 2 },
      { edtf: "1973", count: 1 },
      { edtf: "-0043", count: 9 },
    ];
    expect(yearsOf(groups)).toEqual([
      { year: 1971, count: 2 },
      { year: 1972, count: 0 },
      { year: 1973, count: 1 },
    ]);
    expect(yearsOf([])).toEqual([]);
  });
});
