import { describe, expect, it } from "vitest";
import { bars, barYears, gaps, peak, reach, spanText } from "../../app/start/strip";

const year = (year: number, count: number) => ({ year, count });
const row = (coversFrom: number | null, coversTo: number | null) => ({ coversFrom, coversTo, years: [] });

describe("the strip of a dataset", () => {
  it("reaches over all that is covered, up to the last full year", () => {
    expect(reach([year(1990, 5), year(2003, 7)], [row(1946, 2000)], 2026)).toEqual({ from: 1946, to: 2025 });
    expect(reach([year(1990, 5), year(2027, 1)], [row(null, null)], 2026)).toEqual({ from: 1990, to: 2027 });
    expect(reach([], [], 2026)).toEqual({ from: 2025, to: 2025 });
  });

  it("does not let a lone event of long ago press all others together", () => {
    expect(reach([year(1201, 1), year(1990, 500), year(2003, 700)], [], 2026).from).toBe(1990);
    expect(reach([year(1201, 1)], [], 2026).from).toBe(1201);
  });

  it("names the years that nobody covers", () => {
    const span = { from: 1900, to: 1910 };
    expect(gaps([row(1900, 1902), row(1904, 1905), row(null, null)], span).map(spanText)).toEqual([
      "1903",
      "1906–1910",
    ]);
    expect(gaps([row(null, 1905), row(1906, null)], span)).toEqual([]);
    expect(gaps([], span).map(spanText)).toEqual(["1900–1910"]);
  });

  it("puts several years into a bar where there are more than it can show", () => {
    expect(barYears({ from: 1900, to: 2025 })).toBe(1);
    const span = { from: 1501, to: 2025 };
    expect(barYears(span)).toBe(3);
    expect(bars([year(1400, 9), year(1501, 1), year(1503, 2), year(1504, 4)], span)).toEqual([
      { start: 1501, count: 3 },
      { start: 1504, count: 4 },
    ]);
  });

  it("knows the year with the most", () => {
    expect(peak([year(1990, 5), year(1991, 7), year(1992, 7)])).toEqual(year(1991, 7));
    expect(peak([])).toBeUndefined();
  });
});
