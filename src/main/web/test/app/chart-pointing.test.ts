import { describe, expect, it } from "vitest";
import { layoutOf, periodAt, samePeriod } from "../../app/views/chart-model";

const period = (edtf: string, count: number) =>
  ({ edtf, begin: `${edtf.padEnd(4, "0")}-01-01`, count, partial: false }) as never;

describe("the period that is pointed at", () => {
  const counts = Array.from({ length: 400 }, (_, index) => (index % 50 === 25 ? 3 : 0));
  const data = {
    periods: counts.map((count, index) => period(String(1600 + index), count)),
    series: [{ key: "MEETING", name: "", counts }],
    compared: false,
  };

  it("is the nearest bar where bars are narrow", () => {
    const layout = layoutOf(data, 700, 280, false);
    const x = layout.left + 30.5 * ((layout.right - layout.left) / 400);
    expect(periodAt(data, layout, x)).toBe(25);
    expect(periodAt(data, layout, layout.left + 50.5 * ((layout.right - layout.left) / 400))).toBe(50);
  });

  it("is itself where there is room", () => {
    const few = {
      ...data,
      periods: data.periods.slice(0, 10),
      series: [{ ...data.series[0], counts: counts.slice(0, 10) }],
    };
    const layout = layoutOf(few, 700, 280, true);
    expect(periodAt(few, layout, layout.right - 1)).toBe(0);
    expect(periodAt(few, layout, layout.left + 1)).toBe(9);
  });

  it("stays the reader's where another answer has other periods", () => {
    const years = [period("1970", 1), period("1980", 1), period("1990", 1)];
    expect(samePeriod(period("1980", 9), years)).toBe(1);
    expect(samePeriod({ edtf: "1985-04", begin: "1985-04-01", count: 1 } as never, years)).toBe(1);
    expect(samePeriod(period("1960", 9), years)).toBe(-1);
    expect(samePeriod(undefined, years)).toBe(-1);
  });
});
