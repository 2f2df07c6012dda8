import { describe, expect, it } from "vitest";
import { fitted, layout } from "../../app/views/network-layout";

const IDS = ["a", "b", "c", "d", "e"];
const LINKS = [
  { a: "a", b: "b", count: 20 },
  { a: "a", b: "c", count: 1 },
  { a: "d", b: "e", count: 3 },
];

describe("the layout of a network", () => {
  const points = layout(IDS, LINKS);
  const distance = (one: string, other: string) => {
    const [a, b] = [points.get(one)!, points.get(other)!];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };

  it("is the same for the same graph", () => {
    expect([...layout(IDS, LINKS)]).toEqual([...points]);
  });

  it("draws those near to each other who met, and nobody on top of another", () => {
    expect(distance("a", "b")).toBeLessThan(distance("b", "e"));
    expect(distance("d", "e")).toBeLessThan(distance("a", "e"));
    for (const one of IDS) {
      for (const other of IDS.filter((id) => id !== one)) {
        expect(distance(one, other)).toBeGreaterThan(0.05);
      }
    }
  });

  it("leaves those where they are whose place is known", () => {
    const known = new Map([["a", { x: 0.5, y: -0.5 }]]);
    expect(layout(IDS, LINKS, known).get("a")).toEqual({ x: 0.5, y: -0.5 });
  });

  it("fits into its box, even with one node", () => {
    for (const { x, y } of fitted(points, 960, 600, 48).values()) {
      expect(x).toBeGreaterThanOrEqual(47.9);
      expect(x).toBeLessThanOrEqual(912.1);
      expect(y).toBeGreaterThanOrEqual(47.9);
      expect(y).toBeLessThanOrEqual(552.1);
    }
    expect([...fitted(layout(["a"], []), 960, 600, 48).values()]).toEqual([{ x: 480, y: 300 }]);
  });
});
