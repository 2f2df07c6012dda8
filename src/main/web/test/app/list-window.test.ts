import { describe, expect, it } from "vitest";
import { ListWindow } from "../../app/list-window";

function measured(heights: number[]): ListWindow {
  const window = new ListWindow();
  heights.forEach((height, block) => {
    window.measured(block, height);
  });
  return window;
}

describe("the window of a long list", () => {
  it("keeps the blocks between two lines", () => {
    const window = measured([100, 100, 100, 100, 100]);
    expect(window.keep(150, 320, 5)).toBe(true);
    expect([window.first, window.last]).toEqual([1, 4]);
    expect(window.keep(160, 310, 5)).toBe(false);
  });

  it("never leaves the list without a block", () => {
    const window = measured([100, 100]);
    window.keep(5000, 6000, 2);
    expect([window.first, window.last]).toEqual([1, 2]);
    window.keep(-500, -400, 2);
    expect([window.first, window.last]).toEqual([0, 1]);
  });

  it("sums the heights of blocks, and guesses those that were not measured", () => {
    const window = measured([100, 250]);
    expect(window.height(0, 2)).toBe(350);
    expect(window.height(0, 3)).toBeGreaterThan(350 + 1000);
  });

  it("shows a block with its neighbours", () => {
    const window = measured([]);
    window.show(7);
    expect([window.first, window.last]).toEqual([6, 9]);
    window.show(0);
    expect([window.first, window.last]).toEqual([0, 2]);
  });
});
