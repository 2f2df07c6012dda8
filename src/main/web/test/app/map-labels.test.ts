import { describe, expect, it } from "vitest";
import type { Cluster } from "../../app/views/map-clusters";
import { labelled } from "../../app/views/map-labels";

function cluster(name: string, x: number, y: number, count: number, radius: number): Cluster {
  return { places: [{ name } as never], x, y, count, radius, vague: false };
}

const WORLD = { left: -500, top: -500, right: 2000, bottom: 2000 };

const widthOf = (text: string) => text.length * 7;

describe("the names on the map", () => {
  const paris = cluster("Paris", 100, 100, 90, 20);
  const london = cluster("London", 108, 92, 50, 10);
  const ghent = cluster("Ghent", 112, 97, 2, 4);

  it("lie on no other name, and on no mark that is to be read", () => {
    const labels = labelled([ghent, london, paris], 1, 1, widthOf, WORLD);
    const boxes = labels.map(({ text, x, y }) => ({
      left: x - widthOf(text) / 2,
      right: x + widthOf(text) / 2,
      top: y - 11,
      bottom: y,
    }));
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;
        expect(apart).toBe(true);
      }
    });
    expect(labels[0].text).toBe("Paris");
    for (const { at, x, y } of labels.filter((label) => label.at !== london)) {
      expect(Math.abs(x - london.x) > 10 || Math.abs(y - london.y) > 10, at.places[0].name).toBe(true);
    }
  });

  it("are not cut off at the edge", () => {
    const sight = { left: 0, top: 0, right: 120, bottom: 200 };
    const labels = labelled([cluster("Manila", 112, 100, 9, 5)], 1, 1, widthOf, sight);
    expect(labels.map(({ x }) => x)).toEqual([112 - 6 - 24]);
    const halfIn = cluster("Manila", 119, 100, 9, 5);
    expect(labelled([halfIn], 1, 1, widthOf, sight).every(({ x }) => x < 100)).toBe(true);
    expect(labelled([cluster("Tokyo", 400, 100, 9, 5)], 1, 1, widthOf, sight)).toHaveLength(1);
  });

  it("are not those of places of which only the country is known", () => {
    const labels = labelled([{ ...paris, vague: true }, cluster("Tokyo", 600, 100, 5, 8)], 1, 1, widthOf, WORLD);
    expect(labels.map(({ text }) => text)).toEqual(["Tokyo"]);
  });

  it("become more where the reader zooms in", () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      cluster("Town", (index % 8) * 110, index * 15, 60 - index, 3),
    );
    expect(labelled(many, 1, 1, widthOf, WORLD)).toHaveLength(14);
    expect(labelled(many, 0.5, 2, widthOf, WORLD).length).toBeGreaterThan(20);
  });
});
