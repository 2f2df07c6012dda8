import { describe, expect, it } from "vitest";
import { pack, type Stretch } from "../../timeline/packing";

const stretch = (begin: number, end: number): Stretch => ({ begin, end });

describe("pack", () => {
  it("puts stretches that do not overlap into one row", () => {
    expect(pack([stretch(0, 10), stretch(10, 20), stretch(25, 30)])).toEqual({
      rows: Int32Array.of(0, 0, 0),
      count: 1,
    });
  });

  it("takes the first row that is free", () => {
    const { rows, count } = pack([stretch(0, 10), stretch(0, 4), stretch(5, 12), stretch(11, 12)]);
    expect([...rows]).toEqual([0, 1, 1, 0]);
    expect(count).toBe(2);
  });

  it("does not depend on the order in which they come", () => {
    const { rows, count } = pack([stretch(11, 12), stretch(5, 12), stretch(0, 4), stretch(0, 10)]);
    expect([...rows]).toEqual([1, 0, 0, 1]);
    expect(count).toBe(2);
  });

  it("has no rows for nothing", () => {
    expect(pack([]).count).toBe(0);
  });

  it("never lets two overlap, in as few rows as overlap at one moment", () => {
    // A fixed sequence of numbers that look like chance.
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const stretches = Array.from({ length: 500 }, () => {
      const begin = next(2000);
      return stretch(begin, begin + 1 + next(60));
    });
    const { rows, count } = pack(stretches);
    const overlaps = stretches.flatMap((a, i) =>
      stretches.flatMap((b, j) =>
        i < j && rows[i] === rows[j] && a.begin < b.end && b.begin < a.end ? [`${i} and ${j}`] : [],
      ),
    );
    expect(overlaps).toEqual([]);
    const atOnce = stretches.map(({ begin }) => stretches.filter((o) => o.begin <= begin && begin < o.end).length);
    expect(count).toBe(Math.max(...atOnce));
  });
});
