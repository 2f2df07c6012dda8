import { describe, expect, it } from "vitest";
import type { PeriodCount } from "../../app/queries/statistics";
import { type ChartData, hasLabels, labels, layoutOf, levels, stack, ticks } from "../../app/views/chart-model";
import { periodName, timeOf } from "../../app/views/chart-periods";
import { plain } from "../support";

function years(first: number, counts: number[]): PeriodCount[] {
  return counts.map((count, index) => ({ edtf: `${first + index}`, begin: `${first + index}-01-01`, count }));
}

function chart(first: number, ...parts: number[][]): ChartData {
  const sums = parts[0].map((_, index) => parts.reduce((sum, part) => sum + part[index], 0));
  const names = ["MEETING", "INCIDENT", "STATEMENT"];
  return {
    periods: years(first, sums),
    series: parts.map((counts, index) => ({ key: names[index], name: names[index], counts })),
    compared: false,
  };
}

describe("a chart", () => {
  it("stacks what it is made of, from the ground up", () => {
    const parts = stack(chart(2000, [1, 2], [3, 0], [0, 4]), 0);
    expect(parts.map(({ series, from, to }) => [series.key, from, to])).toEqual([
      ["MEETING", 0, 1],
      ["INCIDENT", 1, 4],
    ]);
  });

  it("is as high as its highest bar, and a comparison as its highest point", () => {
    const data = chart(2000, [10, 1], [10, 2]);
    expect(layoutOf(data, 800, 300, false).heights.domain()[1]).toBe(20);
    expect(layoutOf({ ...data, compared: true }, 800, 300, false).heights.domain()[1]).toBe(10);
  });

  it("has few levels, all of them whole", () => {
    expect(levels(layoutOf(chart(2000, [1]), 800, 300, false))).toEqual([0, 1]);
    expect(levels(layoutOf(chart(2000, [700]), 800, 300, false)).length).toBeLessThan(6);
  });

  it("labels round years of many, and each of few", () => {
    const many = chart(1866, Array(160).fill(1));
    expect(ticks(many, layoutOf(many, 700, 300, false)).map(({ edtf }) => edtf)).toEqual([
      "1880",
      "1900",
      "1920",
      "1940",
      "1960",
      "1980",
      "2000",
      "2020",
    ]);
    const few = chart(2021, [1, 1, 1]);
    expect(ticks(few, layoutOf(few, 700, 300, false))).toHaveLength(3);
  });

  it("has room for labels on a desk and not on a telephone", () => {
    expect(hasLabels(chart(2000, [1], [1]), 800)).toBe(true);
    expect(hasLabels(chart(2000, [1], [1]), 340)).toBe(false);
    expect(hasLabels(chart(2000, [1]), 800)).toBe(false);
  });

  it("moves labels apart, in the order of what they name", () => {
    const data = chart(2000, [1000, 1000], [0, 1], [0, 1]);
    const shown = labels(data, layoutOf(data, 800, 300, false));
    const heights = shown.map(({ y }) => y);
    for (let index = 1; index < heights.length; index++) {
      expect(heights[index - 1] - heights[index]).toBeGreaterThanOrEqual(16);
    }
    expect(shown.map(({ series }) => series.key)).toEqual(["MEETING", "INCIDENT", "STATEMENT"]);
  });

  it("runs from the right where one reads from the right", () => {
    const data = chart(2000, [1, 2, 3]);
    const { bands } = layoutOf(data, 800, 300, true);
    expect(bands("2000")).toBeGreaterThan(bands("2002")!);
  });
});

describe("a period", () => {
  const decade = { edtf: "199X", begin: "1990-01-01", count: 1 };

  it("has a name", () => {
    expect(periodName(decade, "en")).toBe("1990–1999");
    expect(periodName({ edtf: "1990", begin: "1990-01-01", count: 1 }, "ru")).toBe("1990");
    expect(periodName({ edtf: "1990-04", begin: "1990-04-01", count: 1 }, "fr")).toBe("avril 1990");
  });

  it("of all says from when to when", () => {
    expect(timeOf(years(1992, [1, 2, 3]), "en")).toBe("1992–1994");
    expect(timeOf(years(1992, [1]), "en")).toBe("1992");
    expect(timeOf([decade], "en")).toBe("1990–1999");
    const months = ["01", "02"].map((month) => ({ edtf: `1990-${month}`, begin: `1990-${month}-01`, count: 1 }));
    expect(plain(timeOf(months, "en"))).toBe("January–February 1990");
    expect(timeOf([], "en")).toBe("");
  });
});
