import { describe, expect, it } from "vitest";
import { Bars, barDetails, barTitle, nearestBar } from "../../timeline/bars";
import type { Density } from "../../timeline/model";

function year(of: number, count: number, partial = false): Density {
  return { begin: new Date(Date.UTC(of, 0, 1)), end: new Date(Date.UTC(of + 1, 0, 1)), count, partial };
}

/** A tenth of a pixel for each year. */
const narrow = (time: number) => (new Date(time).getUTCFullYear() - 1900) / 10;

describe("the bar that is pointed at", () => {
  const bars = [year(1900, 3), year(1950, 0), year(1960, 5), year(2000, 1)];

  it.each([
    [0, 1900],
    [2, 1900],
    [5, 1960],
    [9.4, 2000],
    [12, 2000],
  ])("at %d is that of %d", (place, begin) => {
    expect(nearestBar(bars, place, narrow, 8)?.begin.getUTCFullYear()).toBe(begin);
  });

  it("is none where none is near", () => {
    expect(nearestBar(bars, 40, narrow, 8)).toBeNull();
    expect(nearestBar([year(1950, 0)], 5, narrow, 8)).toBeNull();
  });

  it("is found where time runs from the right", () => {
    expect(nearestBar(bars, 90.5, (time) => 100 - narrow(time), 8)?.count).toBe(1);
  });
});

describe("the bar at which the reader is", () => {
  it("is walked to, past those without events", () => {
    const bars = new Bars(
      () => [year(1900, 3), year(1950, 0), year(1960, 5)],
      () => {},
    );
    expect([1, 1, 1, -1, Infinity, -Infinity].map((step) => bars.walk(step)?.begin.getUTCFullYear())).toEqual([
      1900, 1960, 1960, 1900, 1960, 1900,
    ]);
  });

  it("stays at its time where other bars come", () => {
    let density = [year(1900, 3), year(1960, 5)];
    const bars = new Bars(
      () => density,
      () => {},
    );
    bars.walk(Infinity);
    density = [{ begin: new Date(Date.UTC(1960, 3, 1)), end: new Date(Date.UTC(1960, 8, 1)), count: 2 }];
    expect(bars.active?.count).toBe(2);
    density = [year(1900, 3)];
    expect(bars.active).toBeNull();
  });

  it.each([
    [year(1972, 12), "1972", "Events: 12"],
    [{ ...year(1970, 1200), end: new Date(Date.UTC(1980, 0, 1)) }, "1970–1979", "Events: 1,200"],
    [
      { begin: new Date(Date.UTC(1972, 5, 1)), end: new Date(Date.UTC(1972, 6, 1)), count: 1 },
      "June 1972",
      "Events: 1",
    ],
    [year(2026, 2, true), "2026", "Events: 2 · part of a period only"],
  ])("is told", (bar, title, details) => {
    expect([barTitle(bar, "en"), barDetails(bar, "en")]).toEqual([title, details]);
  });
});
