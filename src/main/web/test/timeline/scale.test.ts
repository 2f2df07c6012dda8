import { describe, expect, it } from "vitest";
import { levelsOf } from "../../timeline/draw-scale";

describe("the scale of a density", () => {
  it.each([
    [1, [1]],
    [2, [1, 2]],
    [3, [1, 2, 3]],
    [7, [2, 4, 6]],
    [12, [5, 10]],
    [700, [200, 400, 600]],
    [1000, [500, 1000]],
    [17_298, [5_000, 10_000, 15_000]],
  ])("of %d has %j", (most, levels) => {
    expect(levelsOf(most)).toEqual(levels);
  });
});
