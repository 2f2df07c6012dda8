import { describe, expect, it } from "vitest";
import { clustered, isPlaced, type Spot } from "../../app/views/map-clusters";

function spot(id: string, x: number, y: number, count: number, origin: "RECORDED" | "COUNTRY" = "RECORDED"): Spot {
  return { place: { id, name: id, count, position: { latitude: 0, longitude: 0, origin } }, x, y };
}

const SPOTS = [spot("Paris", 100, 100, 8), spot("Versailles", 102, 101, 2), spot("Tokyo", 500, 120, 5)];

describe("clusters on the map", () => {
  it("join what would be drawn on top of one another", () => {
    const [paris, tokyo] = clustered(SPOTS, 1);
    expect(paris.places.map(({ id }) => id)).toEqual(["Paris", "Versailles"]);
    expect(paris.count).toBe(10);
    expect(tokyo.places.map(({ id }) => id)).toEqual(["Tokyo"]);
  });

  it("open where the reader zooms in", () => {
    expect(clustered(SPOTS, 1 / 20).map(({ places }) => places.length)).toEqual([1, 1, 1]);
  });

  it("cover no other mark, however large they are", () => {
    const cities = [
      spot("Paris", 100, 100, 90),
      spot("London", 128, 100, 80),
      spot("Rome", 156, 100, 80),
      spot("Cairo", 400, 100, 60),
    ];
    const found = clustered(cities, 1);
    expect(found.map(({ places }) => places.length)).toEqual([2, 1, 1]);
    expect(clustered(cities, 1 / 2)).toHaveLength(4);
  });

  it("lie where most of it happened", () => {
    expect(clustered(SPOTS, 1)[0].x).toBeCloseTo(100.4);
  });

  it("keep what is known only by its country apart from what is known exactly", () => {
    const found = clustered([...SPOTS, spot("somewhere in France", 100, 100, 9, "COUNTRY")], 1);
    expect(found.filter(({ vague }) => vague).map(({ places }) => places.map(({ id }) => id))).toEqual([
      ["somewhere in France"],
    ]);
    expect(found.find(({ vague }) => !vague)?.places).toHaveLength(2);
  });

  it("grow with their events, and never vanish", () => {
    const [large, , small] = clustered([...SPOTS, spot("Lima", 50, 400, 0)], 1);
    expect(large.radius).toBeGreaterThan(small.radius);
    expect(small.radius).toBeGreaterThan(0);
    expect(clustered([], 1)).toEqual([]);
  });

  it("leave out what has no position", () => {
    expect(isPlaced({ id: "x", name: "x", count: 1, position: null })).toBe(false);
  });
});
